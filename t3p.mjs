import { parse } from 'parse5'; import {readFileSync, globSync} from 'node:fs';
const FULL=/[\u3000-\u303f\uff01-\uff65]/u; const counts=new Map();
const root=process.argv[2];
for (const f of globSync(root+'/en/**/*.html')) {
 const walk=(n,zh)=>{ for(const c of n.childNodes??[]){ if(c.nodeName==='#text'){ if(!zh&&FULL.test(c.value)){ const p=n.parentNode; const k=c.value.trim().slice(0,60)+' <'+(p?.tagName)+' '+(p?.attrs?.find(a=>a.name=='class')?.value??'')+'> <'+n.tagName+' '+(n.attrs?.find(a=>a.name=='class')?.value??'')+'>'+f.slice(root.length,root.length+12); const e=counts.get(k)??[0,f]; e[0]++; counts.set(k,e);} } else if(c.tagName){ if(['script','style'].includes(c.tagName)) continue; const l=c.attrs.find(a=>a.name==='lang')?.value; const z=l===undefined?zh:l.startsWith('zh'); walk(c.content??c,z);} } };
 walk(parse(readFileSync(f,'utf8'),{scriptingEnabled:false}),false);
}
for (const [k,[n,f]] of [...counts].sort((a,b)=>b[1][0]-a[1][0]).slice(0,80)) console.log(n,k.replace(/\s+/g,' '));
