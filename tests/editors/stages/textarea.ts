import { blocksOf, box, raise } from './stage';

const area = document.createElement('textarea');
area.style.cssText = 'width:100%;height:100%;box-sizing:border-box;font:16px/1.4 sans-serif;padding:7px 9px';
box.append(area);
raise({
  load: (html) => {
    area.value = blocksOf(html)
      .map((block) => block.leaves.map((leaf) => leaf.text).join(''))
      .join('\n');
  },
  model: () => area.value,
  saved: () => area.value,
});
