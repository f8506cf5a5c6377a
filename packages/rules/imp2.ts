import { assess } from "./src/plain.ts"
import { facts } from "./src/Situation.ts"
const some = facts.filter(({ id }) => ["aanleiding", "hoedanigheid", "anoniem", "loket", "stand"].includes(id))
const sit = some.reduce((all,{id,domain})=>all.flatMap(s=>[s,...domain.map(v=>({...s,[id]:v}))]),[{}] as any[])
console.log(sit.length)
let seed=1; const r=()=>(seed=(seed*1103515245+12345)&0x7fffffff)/0x7fffffff
const order=sit.map(s=>[r(),s]).sort((a:any,b:any)=>a[0]-b[0]).map(x=>x[1])
for (let round=0;round<2;round++){
const t=performance.now(); let i=0
for (const s of order){ assess(s); i++; if(i%1000===0) console.log(round,i,((performance.now()-t)/i).toFixed(3),"ms each") }
}
