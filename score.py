#!/usr/bin/env python3
"""score.py RULES_DIR PREFIX[,PREFIX] [--quiet-bank] : scores clause bank and dev texts (open parts only) for checks whose id begins with a prefix"""
import subprocess,sys,json,os,re
sys.path.insert(0,'/work/shared/tools')
import score as S
rules,pre=sys.argv[1],tuple(sys.argv[2].split(','))
mine=lambda c: any(c==p or (c.startswith(p) and (len(p)==2)) for p in pre)
def run(args): 
    r=subprocess.run(['/work/sg',*args,'--rules',rules],capture_output=True,text=True)
    if 'salvaguarda:' in r.stderr: print('\n'.join(x for x in r.stderr.splitlines() if 'salvaguarda' in x or x.startswith('\t')==False)[:3000]); sys.exit(1)
    return r.stdout
BANK='/work/train' if '--train' in sys.argv else '/work/heldout' if '--heldout' in sys.argv else '/work/bank'
NAME='%s.jsonl' if BANK!='/work/bank' else 'clauses-%s.jsonl'
for l in os.environ.get('LANGS','en,es').split(','):
    out={}
    for line in run(['clause','--format','json',BANK+'/'+NAME%l]).splitlines():
        d=json.loads(line); out[d['id']]={k['id']:k['verdict'] for k in d.get('checks',[])}
    n=r=0; miss=[]; from collections import Counter; conf=Counter(); 
    for line in open(BANK+'/'+NAME%l):
        b=json.loads(line)
        got=out[b['id']].get(b['check'],'quiet'); 
        if mine(b['check']):
            n+=1; r+=got==b['effect']; conf[b['effect'],got]+=1
            if got!=b['effect']: miss.append(f"  {b['id']} want {b['effect']} got {got}: {b['text']}")
        # stray: clause of another check that raises mine as violated/weak
        for c,v in out[b['id']].items():
            if mine(c) and c!=b['check'] and v in('violated','weak') and '--strays' in sys.argv: print(f"  stray {c} {v} on {b['id']}({b['effect']}): {b['text'][:200]}")
    rec=lambda e: '%.2f'%(conf[e,e]/max(1,sum(v for (a,b),v in conf.items() if a==e))); print(f"== clauses {l}: right {r}/{n} violated R {rec('violated')} weak R {rec('weak')} satisfied R {rec('satisfied')} quiet R {rec('quiet')}"); print('\n'.join(miss) if '--brief' not in sys.argv and '--heldout' not in sys.argv else '')
if '--clauses' in sys.argv: sys.exit()
P={'violated','weak','missing'}
tot={'en':Counter(),'es':Counter()}; rows=[]
docs={}
for line in run(['check','/work/devopen','--format','json']).splitlines():
    if line.startswith('{'): d=json.loads(line); docs[d['id'][:-4]]=d
conf=Counter()
for n in sorted(os.listdir('/work/goldopen')):
    n=n[:-5]; g=json.load(open(f'/work/goldopen/{n}.json')); d=docs[n]; o={k['id']:k for k in d['checks']}; t=tot[g['language']]
    for c,k in g['checks'].items():
        if not mine(c): continue
        ov=o[c]['verdict']; gv=ov if ov==k.get('alt') else k['verdict']
        conf[gv,ov]+=1
        t['tp']+=gv in P and ov in P; t['fp']+=gv not in P and ov in P; t['fn']+=gv in P and ov not in P
        t['vtp']+=gv==ov=='violated'; t['vfn']+=gv=='violated'!=ov; t['vfp']+=ov=='violated'!=gv
        t['right']+=gv==ov; t['n']+=1
        if gv==ov and gv in('violated','weak','satisfied') and k.get('evidence'):
            t['en']+=1; t['eh']+=any(S.same_place(x['quote'],y.get('quote','')) for x in k['evidence'] for y in o[c].get('evidence',[]))
        if gv!=ov: rows.append(f"  {n} {c}: gold {gv}{'' if k.get('sure',True) else '(unsure)'}, output {ov} | gold: {k['why'][:160]} | gold quote: {(k.get('evidence') or [{}])[0].get('quote','')[:220]} | ours: {[ (e['where'],e['quote'][:140]) for e in o[c].get('evidence',[])[:2]]}")
for l,t in tot.items():
    f=lambda a,b: a/max(1,a+b)
    print(f"== dev {l}: right {t['right']}/{t['n']} problem P {f(t['tp'],t['fp']):.2f} R {f(t['tp'],t['fn']):.2f} violated P {f(t['vtp'],t['vfp']):.2f} R {f(t['vtp'],t['vfn']):.2f} evidence {t['eh']}/{t['en']}")
if '--brief' not in sys.argv: print('\n'.join(rows))
