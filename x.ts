import fs from 'node:fs'; import zlib from 'node:zlib';
import { pullNumber, pushNumber } from './src/search/shard.ts';
const dir='tests/output/bench-search/search/data/'; const d=fs.readdirSync(dir).find(f=>f.startsWith('all.'))!;
const raw=zlib.inflateRawSync(fs.readFileSync(dir+d+'/table.bin'));
const z=(b:any)=>zlib.deflateRawSync(b,{level:9}).length;
console.log('all',raw.length,z(raw));
const [len,s]=pullNumber(raw,0); const head=JSON.parse(raw.subarray(s,s+len).toString());
for(const k of Object.keys(head))console.log(k,z(JSON.stringify(head[k])));
for(const k of Object.keys(head.names))console.log(' names',k,z(JSON.stringify(head.names[k])));
let at=s+len;const n=head.ids.length;const pull=()=>{const[v,e]=pullNumber(raw,at);at=e;return v};
const cols:Record<string,number>={};const col=(name:string,count:number)=>{const a=at;const l=Array.from({length:count},pull);cols[name]=z(raw.subarray(a,at));return l};
col('sizes',head.cuts.length);['title','byline','body','caption','label'].forEach(f=>col(f,n));['issue','county','column','photo'].forEach(f=>col(f,n));const c=col('acount',n);col('authors',c.reduce((a,b)=>a+b,0));
console.log(cols, at===raw.length);
// cuts front-coded
