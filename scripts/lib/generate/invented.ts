const FIRST =
  '晨曦 星火 木棉 银杏 白鹭 春蚕 金穗 碧波 青禾 朝霞 蒲公英 向日葵 石榴 映山红 茉莉 玉兰 红柳 芦花 月桂 山茶 杜鹃 木槿 芙蕖 凌霄 忍冬 迎春 紫藤 丁香 海棠 雪莲 格桑 胡杨 翠竹 青松 细雨 清泉 长风 晴川 远帆 归雁'.split(
    ' ',
  );
const SECOND =
  '护航 筑梦 领航 同行 织锦 传灯 播绿 点亮 攀登 守望 相伴 扬帆 启明 添彩 聚力 赋能 润心 暖途 展翅 争春 织网 架桥 引路 传薪 育苗 耕读 问需 敲门 结对 绘景 逐浪 凝香 追光 伴读 巡访 连心 送暖 解忧 助飞 迎新'.split(
    ' ',
  );
const THIRD =
  '驿站 课堂 集市 联盟 学堂 书屋 小院 庭前 田间 街角 茶座 云端 万家 千帆 百村 四季 清晨 灯火 窗口 港湾 花园 工坊 讲台 船队 车间 渡口 长廊 广场 桥头 山乡 河畔 海岸 草原 果园 湖心 巷口 楼道 校门 村口 炉边'.split(
    ' ',
  );

/** How many names of a kind can be told apart. */
export const COMMON_NAMES = FIRST.length * SECOND.length;
export const UNIQUE_NAMES = COMMON_NAMES * THIRD.length;

/** The n-th name that no real campaign has, for names many plans share: 0 → 晨曦护航. */
export function commonName(n: number): string {
  return `${FIRST[n % FIRST.length]}${SECOND[(Math.floor(n / FIRST.length) + n) % SECOND.length]}`;
}

/** The n-th name that one plan alone has: 0 → 驿站晨曦护航. No common name is one. */
export function uniqueName(n: number): string {
  return `${THIRD[Math.floor(n / COMMON_NAMES) % THIRD.length]}${commonName(n % COMMON_NAMES)}`;
}
