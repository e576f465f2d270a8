// Saves a chart of the vendor's engine as a file: drawn once more in projector size, out of sight; nothing leaves the machine.
import Highcharts from 'highcharts/es-modules/masters/highstock.src.js';

const SIZE = { width: 1920, height: 1080 };

function draw(options: any): string {
  const holder = document.createElement('div');
  holder.style.cssText = 'position: fixed; left: -10000px; top: 0';
  document.body.append(holder);
  const drawn: any = Highcharts.chart(holder, { ...options, chart: { ...options.chart, ...SIZE } });
  try {
    return drawn.getSVG({ chart: SIZE, exporting: { sourceWidth: SIZE.width, sourceHeight: SIZE.height } });
  } finally {
    drawn.destroy();
    holder.remove();
  }
}

async function toPng(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

(window as any).fazhiSaveChart = async (options: string, kind: 'png' | 'svg', filename: string) => {
  const svg = draw(JSON.parse(options));
  const link = document.createElement('a');
  link.download = filename;
  link.href = kind === 'png' ? await toPng(svg) : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
