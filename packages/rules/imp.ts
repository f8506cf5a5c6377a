const t=performance.now()
await import("./src/plain.ts")
console.log("plain",performance.now()-t)
