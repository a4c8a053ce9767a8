import { arrange } from '@/lib/layout/arrange'
import { estate } from '@/lib/layout/drawn'
for (const [v,s,l] of [[3,6,5],[10,6,15],[30,6,15],[100,6,15],[1,60,15],[200,2,0]] as const) {
  const d = estate(v,s,l); const times=[]
  for (let i=0;i<15;i++){const t=process.cpuUsage();arrange({elements:{...d.elements}});const u=process.cpuUsage(t);times.push((u.user+u.system)/1000)}
  times.sort((a,b)=>a-b)
  console.log(Object.keys(d.elements).length, times[7]!.toFixed(1), times[14]!.toFixed(1), (()=>{const p=arrange(d);const b=p.account![1]!.box!;return (b.width/b.height).toFixed(2)+' vpc '+(p.vpc0![1]!.box!.width/p.vpc0![1]!.box!.height).toFixed(2)})())
}
