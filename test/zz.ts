import { deciding, evaluate } from '../src/model/plan.ts';
import { fixture } from './wirral.ts';
for (const [f,sc] of [['wirral','four-localities'],['borough','three-hubs'],['borough','with-leaving'],['borough','capacity-used']] as const) {
const { theCase, scenario } = await fixture(f, sc);
for (const [n,g] of [['deciding',deciding],['evaluate',evaluate]] as const) {
for (let i=0;i<2000;i++) g(theCase, scenario);
const t=process.hrtime.bigint(); for (let i=0;i<5000;i++) g(theCase, scenario);
console.log(f,sc,n, Number(process.hrtime.bigint()-t)/5000/1000,'us');
}}
