import { describe, expect, test } from 'vitest';
import { parsePage, type Site } from '../site/read-site.ts';
import { brokenLinks } from './links.ts';

const ORIGIN = 'https://example.org';

function site(body: string): Site {
  const pages = [
    parsePage('index.html', '/base/', body),
    parsePage('plans/index.html', '/base/plans/', '<p id="s1">一、</p>'),
  ];
  return { dir: '', base: '/base/', files: new Set(['index.html', 'plans/index.html', 'a.css']), pages };
}
const messages = (body: string) => brokenLinks(site(body), ORIGIN).map((p) => p.message);

describe('brokenLinks', () => {
  test.each([
    '<a href="/base/plans/#s1">x</a>',
    '<a href="plans/?year=2021">x</a>',
    '<a href="https://example.org/base/plans/">x</a>',
    '<a href="https://elsewhere.org/">x</a>',
    '<a href="#here" id="here">x</a>',
    '<link rel="stylesheet" href="/base/a.css">',
    '<img src="data:image/png;base64,AA" alt="">',
  ])('lets %s pass', (body) => {
    expect(messages(body)).toEqual([]);
  });

  test.each([
    ['<a href="/base/nowhere/">x</a>', 'leads to no file'],
    ['<a href="/base/plans/#s2">x</a>', 'leads to no such anchor'],
    ['<a href="#s1">x</a>', 'leads to no such anchor'],
    ['<a href="/plans/">x</a>', 'is outside /base/'],
    ['<a href="/base/plans">x</a>', 'lacks its closing slash'],
    ['<script src="https://cdn.example.com/x.js"></script>', 'leads to another site'],
    ['<form action="/base/search/"></form>', 'leads to no file'],
    ['<template><a href="/base/gone/">x</a></template>', 'leads to no file'],
    ['<svg><use href="/base/icons.svg#x"></use></svg>', 'leads to no file'],
  ])('reports %s', (body, why) => {
    expect(messages(body)).toEqual([expect.stringContaining(why)]);
  });
});
