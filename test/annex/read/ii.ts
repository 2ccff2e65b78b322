const t=performance.now(); await import('pdfjs-dist/legacy/build/pdf.mjs'); console.log('pdfjs', performance.now()-t)
const t2=performance.now(); await import('/work/main/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs'); console.log('worker', performance.now()-t2)
