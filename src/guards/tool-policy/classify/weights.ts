// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by model.ts.
import type { StoredModel } from "./model.ts";

export const MODEL: StoredModel = {
  leastRisk: 0.297,
  riskScale: 0.9,
  shareScale: 0.85,
  table: `
=delete s:iLjTmQoKpP
=patch s:pP
=post s:pP
=put s:pP
a d:aMbLcMdLeIfMgDhLiNjIkHmMnMpQ l:mR s:mQpJ sp:mQpI
ability DA.read:pP d:pP
about DA.none:lSpQ DA.read:lQ d:gMlYpN
ac n:fR
academic DA.create:eR DA.none:pM DA.read:eQpS DA.update:eQ NA.none:eXjLpN d:eRjRmMoT n:eWjLpN
accept DA.update:lQ d:lQ dv:lQ l:mV
access DA.create:gSiM DA.delete:gRjM DA.grant:pP DA.none:pN DA.read:pL DA.update:fLgV NA.create:gSiLpP NA.delete:gSjL NA.keep:pL NA.none:fLgSkQpR NA.read:pP NA.select:pN NA.update:gSiLpP d:aLfLg^jLoLpN dh:pM dha.none:pM n:aMfLgciIjJoM nh:gQ nha.none:pP
account DA.create:bLgR DA.delete:cQdSgLmM DA.none:gQpP DA.read:pU DA.update:gQ NA.none:bMeLgV NA.read:pP d:eNgTlMmJpT dh:gS n:eLgXpQ nh:bRgSoL s:pU sp:pV
accuracy DA.none:pP DA.read:bNgSiQjKpY d:bSfNiWjMkLoMp[ dh:iRmM dha.update:iP
accurate DA.read:mRpL d:lQoQpQ
act DA.run:nRpP d:fMiMlQmRnQpT
action DA.none:pM DA.run:iLnR NA.none:cS NA.run:iMnQ d:cSiKnSpN dh:nQ n:cSiKnSpP nh:cSiLnSpP nha.none:cS nha.run:nR s:hQiMpQ sp:hQiMpQ
activate DA.grant:iQ NA.grant:fQ d:iQ dv:iQ n:fQ nv:fQ
active DA.read:pN DA.run:pQ DA.update:mS NA.update:mToM d:mTpP n:mUoM s:pM
active_only sp:pM
activity DA.read:pN d:lQpL n:gRmMpP
add DA.create:fRjMkMnMoQ DA.update:iSjRmLpP NA.create:bQhMiPjLkKlJoQpM d:bMdLfQiUjQkMlMmMnMpQ dh:iToM dha.create:iR dv:fRiLjMkMnMoS n:hMiRjLkKlJoSpM nh:iToM nv:bQhMjLkLlJoRpM s:gMmQ
addition d:iRpS
additional DA.read:pN d:pN l:bMmQ
address DA.delete:gMjQ DA.read:pM NA.create:gR NA.delete:gMjQ d:bQoLpL dh:pN nha.create:gR nha.delete:gMjQ s:mSoLpN sp:mSoLpN
adjust DA.update:aReQfQiJkMpK NA.update:aQfR d:aRfQiJkMpM dv:aRfQiJkMpM n:aQfR nv:aQfR
admin DA.read:gMkRpM NA.none:gJkS NA.read:pN d:gKkRpM n:gKkRpM nh:pN nha.read:pN
administer DA.update:aR NA.update:aQ d:aR dv:aR n:aQ nv:aQ
admission DA.read:pR NA.none:pT d:eQpR n:eTpT nh:eR
advanced d:pN
advice DA.read:pN NA.none:pQ NA.read:pN d:pN n:pP nh:pP nha.none:pR
affidavit d:dR dh:dR n:dR nh:dR
again d:iQ
against DA.read:pK DA.update:gKi[pR d:aMeLgJhTiVlR
age s:pR sp:pQ
agent DA.create:nS DA.none:nQpQ DA.read:pR DA.run:iKnT DA.update:mQnQpN DH:iQnVoLpQ DHA.grant:iQ DHA.run:nT DHA.update:mQ DHM:mMnQoR DK:bLcMdMgNhKkMlLmJnfoM NA.create:nQ NA.none:mR NA.read:pT NA.send:nQ NA.update:mNnV NH:aMbMdMgRnZoKpQ NHA.create:nSpK NHA.grant:lR NHA.none:gSmSnLpM NHA.read:pS NHA.run:iQpQ NHA.update:nR NHM:iMmMn[oM NK:bLcLdMfMgQhMiNmKnfoJ NKA.create:nT NKA.delegate:nS NKA.grant:lR NKA.none:gSmSnK NKA.read:nS NKA.send:nQ NKA.update:mMnVoL SK:mQpQ d:fMgMiJlKnbpX dh:mQnRpQ dha.update:mR n:fMgKiLlMn_pU nh:lMnU nha.none:mRnMpN nha.send:nQ nha.update:nR s:lMmQpT sp:pQ
agent_id sp:nRpR
agents P:nT PA.write:nS
agreement DA.create:dQgMpP DA.read:pN d:dSgM dh:pP n:dRpN nh:dRpN s:dQ
agreement_id sp:dQ
ai DA.read:pN d:pQ
aid d:pN
air DA.update:fRmM d:fSmM n:fR
aircraft DA.update:fQ d:fQ
alarm DA.create:iQmN DA.run:iQ DA.update:mQ NA.run:iQ NA.update:iRmM d:fKiRmT dh:fLiQ dha.create:iQmN dha.run:iQ dha.update:iMmR n:fKiRmT nh:fIiSmT nha.run:iQ nha.update:iSmM
alert DA.update:iQ NA.update:iQ d:iR dh:iR dha.update:iQ n:iR nh:iR nha.update:iQ s:oQ
algo d:bJcV n:bJcV
algorithm d:pM
all DA.delete:jQpP DA.read:gS DA.update:hQiMmQpL NA.read:pM bias:aCbBcCdHeFfKgDhCiIjAk>lFmKn?oCpP d:eLiKjS n:pM s:pM
allocation DA.create:cQ DA.update:cRjN NA.none:cUjMoM d:cWjLoM n:cWjLoM nh:cQ
allow DA.create:kLlRmR DA.delete:gNjS DA.grant:gQ DA.none:bQ DA.publish:kMlT DA.read:eMhRpM DA.run:hKiT DA.select:mR DA.send:kVlI DA.update:oS d:aMeNmQnMoRpM dv:pN l:jQ s:jQpM
allowance NA.update:bQ n:bR nh:bR nha.update:bQ
allowing DA.update:jRmMpP d:jRmM
allowlist d:iQ dh:iQ n:iQ nh:iQ
alpha s:pM sp:pM
already d:pN l:hR
alter DA.update:eRjRpP d:eRjRpP dv:eRjRpP
alteration NA.none:dQgLiMjUkLpP NA.pay:bQ n:bQdQeQgJiMjVkKpQ nh:bQdQeQgJjSkKpQ nha.none:dQgLjRkLpP nha.pay:bQ
alternative DA.create:aMgRjTmLoMpQ d:aMgRjTmLoMpQ
altitude d:fQ dh:fQ n:fR nh:fR
alway DA.read:pQ d:pP l:iQ
amazon d:pK
amend NA.update:dR n:dR nv:dR
amendment n:dQ nh:dQ
amount DA.read:pN d:pN s:b[cQgJpS sp:bZcQgJ
an NA.none:dMfTnSpP d:dLeLgSjKkNmKnUoMpT n:dMfTnSpP
analyse DA.read:pL d:pL dv:pL
analysed d:mQoM
analysis DA.create:pQ DA.keep:pN DA.read:pM DA.run:pP DA.update:iMmQ NA.read:pP d:jQmR dh:iQpP nv:pP
analytic DA.read:pN d:iRmM
analyz DA.read:kRpS d:kRpS
analyze DA.read:pH d:pH dv:pM
analyzer NA.read:pL n:pL nv:pL
and NA.create:hQpQ NA.none:cQfMpH NA.read:lQpW NA.run:pN NA.update:aQ d:bRcMdKfMgKlMmRnJoFpJ l:hSiQ n:bMcQfMhRiLkRlRmKpW
annotation DA.update:mR NA.update:iNmV d:mR n:iNmV nh:iNmV nha.update:iNmV
announcement NA.none:jQ d:jQ n:mMoU nh:oT
another DA.none:pL DA.pay:dQ DA.read:pP DA.update:mMoSpM d:dRoSpN n:kR
answer DA.read:gLmQpR DA.update:pM DH:eRkTpI DHA.create:pN DHA.delete:pQ DHA.export:kS DHA.none:pN DHA.read:pH DHA.run:mRpM DHA.send:hQpR DHA.update:bNjQmLoPpQ DHM:aUbSiLjMoM DK:cIfJhKjSkRoN NA.none:pM NA.read:pQ NH:eRiLkLmQpI NHA.create:pN NHA.delete:pQ NHA.harm:dQ NHA.keep:pP NHA.none:pN NHA.read:lQpN NHA.run:pK NHA.update:mQpL NHM:bQcMfLgMiSkUmKoM NK:bRcKdLfJgLhKiMkWoS NKA.create:oQ NKA.delete:aQbRjM NKA.harm:dQ NKA.keep:gMmRoR NKA.none:bHeRiMjTkQ NKA.read:eLhMjLkSmR NKA.update:bSiRmMoK SK:lQpM d:gLmRnQpM dv:pQ nv:pQ s:pL sp:pL
answers M:dRgRlLmKpJ
any DA.run:pM DA.send:hRpR R:aJcMdJeHfHgJhGiJkMlKmNnIoMpe d:hSiR
apartment d:bQ n:bS
api DA.create:iTkRmMpP DA.none:pN DA.run:pM DA.send:pQ NA.create:pN NA.delete:gR NA.none:iTpP NA.update:oQ d:gQiWkRmL n:gViUjLmL
app DA.create:hQ DA.delete:jQ DA.run:iQnRpQ DA.update:iT NA.create:hQ NA.delete:jQ NA.read:pM NA.run:iQ NA.update:iS d:iUmMnQpM dh:hQ dha.create:hQ n:iTjQmMpN nh:hQiRmMpQ nha.create:hQ nha.update:gQiQ s:gShKiR sp:gQhMiS
appeal d:dQ n:dS nh:dS
append DA.update:mSpP NA.update:mTpP d:mSpP dv:mSpP n:mTpP nv:mTpP
appliance DA.send:fShL DH:fZmMpQ DHA.create:iQmM DHA.delete:fR DHA.read:pN DHA.select:fP DHA.update:fQiLmR DHM:cRfSjMmL DK:bMcSdJfdgMhKiKjMlMmQoL NH:bMcMf_gMjMoLpR NHA.create:fR NHA.delete:fSjM NHA.none:mSpP NHA.select:fPpR NHA.update:fUmL NHM:cRfWiMmL NK:bMdLfagMhLiMjLlMmRoL NKA.create:fR NKA.delete:fR NKA.none:mS NKA.run:cR NKA.update:fUmL SK:fRpR d:fThL
applicant DA.read:pU DA.update:eQ DH:bJdSeVgLiLlRmMpT DHA.create:eQ DHA.delete:bMeR DHA.grant:pN DHA.none:pP DHA.read:kQpR DHA.run:pP DHA.update:ePiLlQ DHM:cMdLeZfMgQhLjMlRmMoK DK:cJeffKhLiHjIkRmKnM NA.update:eQ NH:bJdRe]fMgKiMlMmLoRpT NHA.create:eS NHA.delete:bMeS NHA.grant:eQ NHA.harm:aR NHA.none:eQpP NHA.read:pR NHA.update:eSiMoQ NHM:aQcMdMe[fKgQhJiMjKlQoL NK:aRcJdReafLgQhNiLjIlLmHnM NKA.create:eTmMoL NKA.delete:eTjM NKA.export:kQ NKA.grant:bQ NKA.harm:aR NKA.none:aRdMfLgRhMiQoR NKA.pay:eQ NKA.read:eR NKA.select:bR NKA.update:bLeWgQiMmM SK:eTgLiLjQlLpR d:eSpU dh:eQpQ dha.read:pQ n:eSpN nh:eSpN nha.update:eQ s:eQpT sp:eQpT
application DA.read:gR DA.update:lR NA.grant:lR NA.read:pS d:dRgRlQ dh:dRiMlQ dha.update:gQiNlR n:dReQjMlQpU nh:dReSgLpP nha.delete:eQ nha.grant:eR nha.none:iQ nha.read:pP
applied DA.update:pQ d:hQiNpP
apply DA.update:cQpQ NA.update:bRhQpP d:cQiQpP dv:cQiQpP l:iQ n:bRhQpP nv:bRhQpP
applying d:pN
appointment DA.none:lQ NA.none:lQ d:aMlU dh:lS n:lT nh:lT nha.none:lQ
appraisal DA.create:eRgM DA.update:eQ NA.none:eRgM d:eSgL n:eSgL
approval d:eQ
approve DA.update:aRbR NA.update:aSeQmM d:aRbR dv:aRbR n:aSeQmM nv:aSeQmM
arbitrary DA.run:pR d:pR
archive DA.update:gQ NA.update:gQ d:jR n:gQ nh:mR nha.update:mR
archived s:pN
are d:iM l:bMoT
arg s:cQpQ sp:cQpQ
argument d:pN l:oQ s:hQ sp:hQ
arrange DA.none:lQpP d:lQpP dh:lQpP dha.none:lQpP
array d:pK s:pN sp:pN
article DA.keep:oQ DA.none:pM DA.publish:oQ DA.update:oR NA.none:jQpP d:lMmLoXpL dh:oR n:jQmLoTpP nh:mMoR
as NA.read:pQ d:aRbLdMiKlSmTnKpV l:iQ n:pQ
ascending s:pM sp:pM
ask DA.read:pR NA.read:pQ d:pP dv:pR l:jQ n:pQ nv:pQ
asked d:mQpS
assess DA.read:eQpT d:eQpT dv:eQpZ
assessing DA.read:pL d:pL
assessment DA.create:aQ DA.read:aSpP DA.update:aReN NA.none:aWeL d:aXeJjMpQ n:aZeJpP nh:aReM nv:pP
asset DA.create:mM DA.read:pQ DA.update:cRjNmM NA.create:mMoQ NA.none:cUjMoL NA.read:pQ NA.update:mMoQ d:cVjMmLoSpP dh:mMoTpP dha.create:oQpQ dha.update:mMoQ n:cUjMmLoS nh:mMoT nha.create:mMoQ nha.read:pP nha.update:mMoQ
assign DA.update:gQoQ NA.update:bMgSmLnRoR d:gTjLoQpP dv:gQoQ n:bMgSmLnRoR nv:bMgSmLnRoR
assignee s:dQ sp:dQ
assignment n:gR nh:gR
associated DA.read:pN d:iQpM dh:iQpN dha.read:pN
asynchronous l:iR
at NA.read:pN d:bJfQjQlRpR
attach DA.update:mSoM NA.update:gRiQmM d:mSoM dv:mSoM n:gRiQmM nv:gRiQmM
attack DH:hQ DK:aLbJcMeMgKi^jTkMlSmM NA.none:jRlQpP NH:aKcMeRgRiHjTkQmGnMoIp[ NHA.export:kM NHA.grant:bQ NHA.keep:jRmL NHA.none:bLgPiKmLoLpX NHA.pay:bScMgQjM NHA.read:eS NHA.run:dQfNhQjQ NHA.select:kQ NHA.trade:bMgQkR NHM:hTiMkMoR NK:aKbMcMgNhPiGjUkTlTmDnLoI NKA.export:kU NKA.grant:bQ NKA.harm:dRfPgIjRkKlToL NKA.keep:jRmL NKA.none:dLeLgShTiGjRmKnM NKA.pay:bRgQjM NKA.read:eS NKA.select:kQ NKA.trade:bMgQkR SK:pQ d:gMlRpP n:jRlQpP nh:jRlQpP nha.none:jRlQpP
attendance DA.keep:eQ DA.read:eSjLpQ DA.update:eQ NA.keep:eZjJmL d:eYjKmMpR n:eZjJmL
attorney d:dQ n:dQ nh:dQ
attraction DA.read:pP d:pP
attribute d:pN
auction d:cQ n:cQ
audio DA.create:lRmM d:lQ s:pN sp:pN
audit DA.read:bQdLjRpV DA.update:eRgR NA.read:eVpL d:dJeShLiMkTpV dv:dLjSpZ n:eVpL nv:eVpL
auth s:jQ
authenticate DA.select:pM d:pM dv:pM
authentication DA.create:pM d:gSiMpM
authenticator DA.delete:gSjM NA.delete:gSjM d:gYjL dh:gVjL dha.delete:gSjM n:gYjL nh:gYjL nha.delete:gSjM
authenticity NA.none:pN n:pN
author DA.read:gMjR DA.update:lQ NA.read:gLjToRpP d:gLjRlRpP n:gLjSoQpP
authorised d:kQpL
authority d:dRpP
authorization DA.read:pQ
automated d:pP
automation DA.run:pP NA.run:pP NA.update:fR d:fSpP dh:fQpP dha.run:pP n:fQpP nh:fQ nha.update:fR
autopilot d:fR n:fR nh:fQ
autoscaling DA.update:iQ d:gMiR n:gLiQ
availability DA.read:pS
available DA.read:pN d:pK
avoidance DA.update:pQ NA.none:pQ d:pQ n:pQ
avoiding DA.read:pR d:fTpS
away d:jRpP
aws DA.read:pN NA.read:pN n:hQ
b s:mQpJ sp:mQpI
back DA.none:kS NA.none:kWpM d:hQkToMpN dh:iQkRoMpL dha.none:kR n:kWpM nh:pM nha.none:pM
background d:hM s:pN
backup DA.delete:jR DA.read:jRkK DA.update:iRkL NA.export:iQjRkL d:iQjTkLoN dh:jQ dha.delete:jR n:jSoM nh:kS nv:iQjRkL
badge DA.update:eLgS NA.none:eKgT d:eKgT n:eKgT
baggage NA.update:bQ n:bR
balancer d:iQ dh:iQ n:iQ nh:iQ
bank DA.read:pN NA.none:bQpN d:bQpN n:pN
base DA.read:pP NA.read:pN d:pR n:iMoRpN nh:iMmR s:iQpK sp:pL
based DA.create:pI DA.read:pL DA.run:pS d:iMjQpM
basket DA.create:bQ NA.create:bQ d:bT dh:bS n:bT nh:bT nha.create:bQ
batch DA.run:iQpP d:iQpP n:pP
battery DA.read:fUjJ NA.none:fUjM d:fYjJ n:fYjJ
be d:bRoL l:iKmSoL
before DA.create:pM DA.none:pM DA.read:pN d:dPpI
behalf d:pP
behavior d:pQ
benefit n:eR
better d:pM
between DA.create:pP DA.read:pN DA.update:pN d:bL
bid d:cQ dh:cQ n:cQ
bill d:bSpN dh:bRpN dv:bQ n:bR nh:bR
billing NA.delete:bQ NA.none:pM NA.update:bR n:bTpM
bind d:iQ dh:iQ n:iQ
blacklist NA.none:iSpT n:iSpT
block DA.update:iQ NA.update:oQ d:oQ dh:oQ n:oQ
blockchain d:cR
blood n:aQ
bluetooth DA.create:fQ NA.select:fQ d:fT dh:fR n:fT nh:fT nha.select:fQ
board DA.create:mMoS DA.update:mMoT NA.update:oQ d:iLmKoX n:oQ nh:oQ nha.update:oQ
body DA.send:pR NA.read:pP d:pP n:pP s:jRkQmLpR sp:jRkQmLpR
bond DA.read:pP NA.none:pR d:cRpR n:cSpR nh:cQ
book DA.pay:lR NA.pay:lR d:lQ dv:lR n:lQ nv:lR
booking NA.none:bQ d:bRfM n:bRfM
bookmark DA.delete:jQ DA.update:mQ dha.delete:jQ
bot DA.read:pP d:gRpP n:gRpQ nh:pQ s:pQ
both R:p_
bounding DA.create:mR NA.create:mR d:mR n:mR
box DA.create:mR NA.create:mR d:mR dh:mR dha.create:mR n:mR nh:mR nha.create:mR
bracket DA.update:bMcR NA.update:bMcR d:bKcU n:bKcU
brake NA.operate:pQ d:fRpQ n:fSpQ nh:fS nv:pQ
braking DA.none:fQjM DA.update:fSiN NA.none:fWiMjL d:fWiMjL n:fWiMjL
branch d:oRpN dha.update:oR l:iQ nh:oR s:mMoS sp:mMoS
breach DA.update:bMcMiXpQ NA.harm:dQpP NA.none:gLjMkZ d:bMiW n:dRgLjJk[pR nh:gLjKkZ nha.none:gLjMkW nv:dQpP
broker d:iR dh:pN n:pN nh:pN
browser DA.none:pP DA.read:pM DA.run:pQ DA.select:lQpM DA.update:iMmWnMpP NA.none:pM NA.read:pM NA.update:mR P:fLiLlRmVoL PA.write:fLiLlRmVoL d:fMiLmUpL n:fMmQoMpL
bucket DA.update:iQpP d:iSmL dh:iQ n:iSmM nh:iQ
buffer NA.update:mR d:mToM dh:mToM n:iMmVoM nh:iMmVoM nha.update:mR
bug DA.create:oQ NA.create:oQ d:oR n:oR
build DA.create:pN DH:iUjQoKpP DHA.create:bQiQmQoL DHA.delete:jR DHA.grant:iQ DHA.run:fQhM DHA.update:hQmM DHM:cShKiRmQnLoQ DK:aLdKfRgLhRiUlLmK NA.read:pM NA.run:iQ NH:bQcQdMeMfJgMiWjRpR NHA.create:bQ NHA.delete:jQ NHA.none:cRhQpQ NHA.read:pL NHA.run:hJiSpR NHA.update:hQiSmMpP NHM:bMeTfRhLiUoL NK:aLdLfMgLhViRlLmMoL NKA.create:hR NKA.delete:jQ NKA.none:cSdMeNfSmSnM NKA.run:hQnQ NKA.update:hRiSmK SK:bLiUpQ d:iR dh:iQ dv:pN n:iT nh:iSpN nha.read:pM nha.run:iQ
builder NA.create:pM NA.none:pL n:pJ
bulk DA.keep:iQ d:lQpM n:lQmM
bundler n:pN
bus d:bQoM n:bRoM
busca DA.read:pN d:pN dv:pN
buscar NA.none:pN n:pN
but DA.read:pR d:kRpS
button DA.interact:pP dh:pP dha.interact:pP
buy NA.pay:bNcRpP d:cQ n:bNcRpP nv:bNcRpP
by NA.read:pM d:dLfMhLjLlSmMnRoLpI n:pK s:pN
bytecode s:cQ sp:cQ
c d:pP
cab d:bQ
cache DA.delete:pK DA.run:iQ DA.update:mQ NA.delete:pK NA.update:mQ d:iVpL dh:iSmLpK dha.delete:pK n:iTpK nh:iRmLpK nha.delete:pK nha.update:iQmM
calculate DA.read:pL NA.read:pN d:pL dv:pL n:pN nv:pN
calculator n:pN
calendar DA.update:oQ DH:bJjQoS DHA.delete:bMjQ DHA.update:oR DHM:iQkK DK:bLfLgMhLiTjSlTmMoR NA.update:oQ NH:bJjRoS NHA.delete:bMjQ NHA.update:oR NHM:iQkKlS NK:fKhMjQmMoV NKA.export:iSkM NKA.none:jQ NKA.publish:oQ NKA.run:aQbQfLiKjMoU NKA.update:bQ SK:oQ d:kRlLoQ dh:kRlL n:kRlL nh:kRlL
calibration NA.none:fP n:fP
call DA.keep:oQ DA.none:lMmRnQpP DA.read:pQ DA.select:mQpP DA.send:hT DH:aLbLfMgPjMkRlZmMpR DHA.delete:gQlQ DHA.keep:oQ DHA.pay:lR DHA.read:pP DHA.run:lU DHA.send:kR DHM:bLfQlR DK:aJbHdLgQiKjNkRl[mQoK NA.none:nQ NA.send:pS NH:aLbLeMfMgSjMl[mKoLpT NHA.delete:gQlQ NHA.grant:gQ NHA.none:lS NHA.read:lRpP NHA.run:lS NHA.select:lR NHA.send:kQ NHA.update:gQ NHM:bKfQlS NK:aLbHdMeMfRgViMjMkQlYmInRoL NKA.delete:gQjM NKA.grant:gQ NKA.none:lQnQ NKA.read:lR NKA.run:iMlUoL NKA.select:fMlS NKA.send:gRkSlK NKA.update:fQlLoQ SK:iRjQoMpN d:dMhSiMlKmVnRpT dh:lQmMnRoQ dv:hT n:hRiMlPnSpT nh:lR nha.none:lQ nv:pS
callback NA.run:pP d:pP dh:pP n:pP nh:pP nha.run:pP s:hSpS sp:pP
camera d:fQ n:fR nh:fR
can d:bRoMpL l:bJmQ
cancel DA.delete:bRcQiQjLlQ NA.delete:bRiQjKlQ d:bRcQiQjLlQ dv:bRcQiQjLlQ n:bRiQjKlQ nv:bRiQjKlQ
candidate DA.read:pQ DA.update:eQ NA.read:pP d:eRpQ dh:eQpP n:eRpQ nh:eRpQ
cannot d:pL l:jK
capture DA.keep:bRgQkQmLpL NA.keep:bSgTmL d:bRgQkQmLpL dv:bRgQkQmLpL n:bSgTkQmLpN nv:bSgTmL
capturing d:pM
car DA.update:pP d:bSpQ n:bR nh:pP
card DA.delete:bMjR DA.none:pL DA.read:pR DA.update:bNoQ NA.delete:bMjR NA.none:pL NA.update:bNoQ d:bJjQoRpM dh:bIjRoSpS dha.delete:bMjR dha.update:bNoQ n:bIjRoSpM nh:bJjRoSpM nha.delete:bMjR nha.none:pM nha.update:bNoQ s:pN
care DA.read:pL DA.update:pP NA.none:pQ NA.read:pM d:pQ dh:pN dha.read:pN nh:pM nha.read:pK
carry DA.none:iRpP DA.run:nR d:iQnSpQ
cart DA.create:bR DA.delete:bQjM NA.create:bR NA.delete:bQjM NA.update:bQ d:bVjMmM dh:bR n:bWjMmM nh:bR
case DA.read:gQpR NA.none:pT d:oQpP n:dLoQpR s:dR sp:dQpP
catalog DA.update:mToM NA.none:mSoM d:mSoM n:mR
catalogue DA.create:oS d:oS
category DA.create:oR d:iQjMoR n:iQjMoR s:pM sp:pM
cdn NA.update:iQmM n:iQmM
cell DA.update:mQpP NA.update:mR d:mRpR dh:pP dha.update:pP n:mSpP nh:mQpP
certain d:pN
certificate DA.create:eR DA.none:bQpP DA.update:gQ NA.update:gQ d:bSeR dh:eRgM dha.create:eR n:eR nh:gR nha.update:gQ
chain d:pR
change DA.delete:jQ DA.none:jRmSpQ DA.run:pI DA.send:pL DA.update:bQdQhLiMjLkMlQoNpU NA.none:iMmRpQ NA.update:iSpP d:eMhLjRkKpM dh:mSpP dv:bScQiLjMlQoMpR n:dQkMlLoRpP nh:iMmQoQpN nha.none:iMmRpQ nv:bRiToJpP
channel DA.keep:iQ NA.run:oQ NA.update:iQ d:iTmM dh:fQiS dha.update:iRoN n:iSmL nh:iSmL nha.create:iQ nha.run:oQ nha.update:iQ s:lQ
character DA.send:hQ d:hQ dh:hQ dha.send:hQ
charge d:pN n:bQ nh:bQ
charging DA.read:fPpN DA.run:fR DA.update:fTiM NA.run:fWiMpN d:fZiLpN n:f]iLjLpN
chart DA.create:iMmQpM NA.create:iNmQ NA.none:pM d:aQmQpM dh:mP dha.create:iNmQ n:mQpM nh:mP nha.create:iNmQ s:pN sp:pN
chat DA.create:lP DA.update:lRoL NA.create:oQ NA.send:pK d:lTnRoKpP dh:nQ n:oQpK nh:oQ nv:pK s:pP
chat_id sp:pP
check DA.none:pN DA.read:pJ DA.run:oRpP DA.update:pP NA.none:pM NA.read:pM d:oQpK dh:pM dha.none:pN dv:pN l:iS n:pL nh:iQpM nha.none:pM nv:pM s:pQ
checker NA.read:pP nv:pP
checking DA.update:pL d:pL
checkout DA.create:bQ DA.update:bRmN NA.create:bQ NA.update:bRmN d:bVmL dh:bQ n:bWmL nh:bR
chemotherapy d:aQ n:aQ
choice R:iLmRpP
choose DA.select:lQ d:lQ dv:lQ
citation DA.read:kM NA.none:kMmQ d:jQkMmQ n:jQkMmQ
city DA.none:pN d:pN s:pN sp:pN
claim DA.delete:eQ DA.none:dLpP DA.read:bRpP DA.update:eQ NA.create:dMeR NA.delete:eQ NA.none:cQdL NA.read:pR NA.update:eR d:bQdGeUlQpR dh:dKlQpQ dha.none:pP dha.read:pP n:dGeXpS nh:bRdKeTpR nha.create:eP
class DA.create:oR DA.update:oQ NA.update:oR d:oU dh:mMoU dha.create:oQ dha.update:oR n:oT nh:mMoU nha.update:oR
classify dv:aRpQ
clause d:dR
clean NA.delete:pL n:pL nv:pL
clear DA.delete:iQjRpM DA.read:pN NA.delete:iQjSpM d:iQjRpK dv:iQjRpM n:iQjSpM nv:iQjSpM
cli DA.send:pQ d:hQpQ
click NA.interact:lQ d:lQpS n:lSpS nv:lQ
client DA.create:gQ DA.none:lRpS DA.pay:bR DA.read:aSeMpS DA.update:bQpP NA.none:aTdUeKgMjL NA.pay:bTcK d:aUbRcMeJgSiLlTmLoMpZ dh:bPpQ n:aVbQcLdTeIgQjL nh:gQ s:pR sp:pQ
client' DA.read:pS d:pT
clinical DA.read:pP DA.update:aR d:aSmMpP n:aP
clip NA.update:fMmR d:pP dh:fL n:fLmSpP nh:fLmS nha.update:fMmR
clone DA.create:lR NA.create:lR d:lRoMpR dv:mQ n:lR nv:lR
clos DA.update:mQpP d:mQpP dh:mQ dha.update:mQ
close DA.update:iMoP NA.update:iKlMmSoTpP d:iMoP n:iKlMmSoTpP nv:iKlMmSoTpP s:iQ
cloud DA.create:iQmM NA.none:eLiSjQ OP:bMcMeMhUi[jQmKoI OPA.write:bMcMeMhTiZjQmLoJ P:eMhRiUjQoK PA.write:eMhQiSjRoL d:iTmL n:iRjQ
cloudformation d:pL
cluster DA.create:iRmM DA.select:pP DA.update:iQ NA.read:pM d:iVmK n:pM nh:pM nha.read:pM
cms DA.update:oR DH:aSbRdLfLiLlKoSpS DHA.create:pR DHA.delete:pP DHA.keep:pP DHA.none:pN DHA.publish:oR DHA.select:pN DHA.update:oS DHM:aMbMiQlVmFoT DK:dLeLfLiJkLnMoR NA.update:oR NH:aRbTcMdLfLkLlJmMoTpN NHA.create:mMoSpP NHA.delete:jQ NHA.export:oQ NHA.keep:pL NHA.none:iTlMnQpN NHA.read:aQ NHA.run:pQ NHA.select:mQpN NHA.update:iLoS NHM:aLbLcSfMiMjRlSmJoW NK:dJeMfJiKmLoU NKA.create:fNiNmPoR NKA.delete:jS NKA.export:oQ NKA.harm:cR NKA.none:aLcQiTlKmK NKA.read:aQ NKA.run:hR NKA.select:mS NKA.update:fMiMlSoS SK:fMmMoSpL d:mMoS n:mMoU
cn n:lQ nh:lQ
cnc d:fQiM n:fQiM
code DA.create:hRpP DA.read:gRpQ DA.run:pL DA.update:bQmL DH:hWiMlLoMpU DHA.create:hQiNmRpR DHA.delete:iQ DHA.none:pL DHA.read:pS DHA.run:fMhWpP DHA.send:fShM DHA.update:hQpP DHM:gLiQlS DK:aMbTcKdKgLhZiRjJkNmToH NA.create:pL NA.none:pQ NA.read:gR NA.run:hR NA.update:bR NH:bRdMeMhXiMlMoMpT NHA.create:pL NHA.none:hQpR NHA.read:gQhPpQ NHA.run:hTpQ NHA.select:pN NHA.send:pP NHA.update:bRiMmQ NHM:eRfMhSlR NK:cLdLh[iKjQkLnM NKA.create:iP NKA.delete:jQ NKA.none:eQhT NKA.read:gQhQ NKA.run:hSmN NKA.update:bQiNmR OP:hR P:hZjLmL PA.write:hXjMmM SK:hYiLpW d:hTiMpM dh:gRhQpS dha.create:hQpR dha.read:gRpP n:bUgQkM nh:bUgQmMpN nha.create:pL nha.read:gRpP nha.update:bRmM s:hRpN sp:hR
coffee d:fRiM n:fTiL
coin DA.read:pN s:pN sp:pN
collaborator d:gToM dh:gS dha.create:gQ n:dQgToM nh:gUoM
collect DA.read:gQpU NA.read:pQ d:gQpU dv:gQpT n:pQ nv:pQ
collection DA.create:mQ DA.delete:mQ DA.read:pN DA.run:pP DA.update:mPoM NA.create:mR NA.delete:mQ NA.run:pP NA.update:mPoM d:mUoK dh:mQpP dha.create:mQ dha.run:pP l:mQ n:mUoKpP nh:mSoLpP nha.create:mQ nha.run:pP nha.update:mQoM
collision DA.update:pQ NA.none:pQ d:pQ n:pQ
color NA.none:pM d:pJ n:pL nh:pM nha.none:pM s:pJ sp:pK
colour DA.read:pN d:pN
column DA.update:iQmL NA.update:iQmL d:iSmK dh:iQmM dha.update:iQmM n:iQmL nh:iQmM nha.update:iQmM s:mR sp:pM
command DA.keep:hQ DA.read:pN DA.send:fSpR DA.update:hQpN NA.none:hR NA.read:pN NA.run:pP d:fShTmLpK dh:fSpL dha.read:pN dha.run:pM dha.send:fShM l:mK n:hSmM nh:fQhRmM nha.none:hQpP nha.read:pN nha.run:pP s:hTiMpT sp:hTiMpT
comment d:oQpP nh:jQ nha.create:pP s:pP sp:pP
commit DA.export:kMoQ DA.none:mSpP d:kMmRoT n:kMoU nh:kMoR s:pP
communication DA.read:jQ DA.update:iQ NA.none:fLgMiTjQlR d:fMiTjQpM n:fLgTiSjQ nh:gS
company DA.create:dR DA.read:pM DA.trade:kQ DA.update:oQ NA.create:dR NA.none:pL d:dUgLkQmMoQpN dh:dQ dha.create:dQ n:dUpM nh:dSpP nha.create:dQ
compare DA.read:pM NA.read:pM d:pM dv:pM n:pM nv:pM
compensation d:bQ
competitive d:pM
compile DA.create:pN d:pM dv:pN
complaint DA.none:dQ DA.update:oR NA.none:dQpP NA.update:oR d:dQlMoQpR dh:oRpQ dha.update:oR n:dQlMoQ nh:dQ nha.none:dQ s:pR sp:pR
complete DA.read:pN DA.update:pP NA.update:pN d:jRpL dv:pP n:pN nv:pN
completion NA.send:pN n:pN nh:pN nha.send:pN
complex DA.none:pN d:pN
compliance DA.create:dQ DA.none:pQ DA.read:bQiQpN DA.update:pP NA.none:dQpQ NA.read:pL d:bSdRgMiSkLmMpN n:dT nh:pM nha.read:pM
component DA.create:iRpN DA.none:pM DA.read:fRpQ DA.update:iMpN NA.none:fSpN NA.read:pN d:fQpM dh:fM n:iMmPpM nh:pN nha.read:pN s:iQmLpM sp:iQmLpM
compose DA.create:lR NA.create:lUoM d:lR dv:lR n:lUoM nv:lUoM
compra DA.pay:bKcU d:bKcU dv:bKcU
comprar NA.none:bKcU n:bKcU
comprehensive DA.none:pN DA.read:pM DA.run:pP d:pL
compute DA.read:pP DH:iQjSpI DHA.create:pM DHA.delete:jSpM DHA.none:pN DHA.read:gQ DHA.run:pP DHA.send:fR DHA.update:iQpM DHM:iRmS DK:bJcJdJfLhTiZjTlJmM NH:bMdMeMgKi[kTlMmInQoM NHA.create:iUnQoMpQ NHA.delete:jT NHA.none:hR NHA.publish:kQ NHA.read:pM NHA.run:fMiRpP NHA.select:pM NHA.send:fQ NHA.update:iVpN NHM:aMbLcMeRfMgQiSjR NK:bJcLdKfMgMhQiWjSlLoL NKA.create:iVnQoL NKA.delete:jU NKA.none:hQjTmM NKA.publish:kR NKA.read:mR NKA.run:fMiR NKA.select:mQ NKA.send:aQfQ NKA.update:iT SK:gMhNiWjMkQlLmMnToKpQ d:pP dv:pP
computer d:gRpP
concert d:bQoM n:bRoM
concurrency d:pP
condition d:cRiNpR s:iMpQ sp:iMpP
conditioner DA.update:fRmM d:fRmM n:fR nh:fR
conduct DA.none:jRpN d:jQpN dh:jQpN dha.none:jQpN
conference n:lR
confidentiality DA.harm:bQcQ DA.none:dLgQkQpP DA.read:jQpP NA.none:dQ d:aLdMgSkTmLpT n:dQ
config NA.create:iSmM NA.read:pP NA.run:iQ n:gSiUmKpQ nh:pQ nha.read:pP s:iQmMpQ sp:iQmM
configuration DA.create:iSmM DA.read:gR DA.update:pP d:gSiSmKpP dh:pQ dha.read:pP n:jQ nh:pQ nha.read:pR
configure DA.update:iR NA.update:iS d:iR dv:iR n:iS nv:iS
configured d:pM l:iR
confirm DA.none:bQ DA.read:pM NA.none:bS d:bTpM dh:bQ dha.none:bQ l:jQ n:bUpM
confirmation l:gR
conn s:pN
connect DA.select:pP NA.select:fQmQpR d:pP dv:pP n:fQmQpR nv:fQmQpR
connected d:nQpP
connection DA.create:pP DA.none:pL DA.read:pQ DA.send:kMlR NA.none:pL NA.read:pR NA.send:kMlR d:cMkLlRmRpQ n:cLgRkLlRpP nh:gQpN
consent DA.read:pU NA.none:aSgM d:kSp] dh:pR n:aSgM
console DA.operate:pK d:pM
consulta DA.read:pN d:pN dv:pN
consultar NA.none:pN n:pN
consultation d:lTnL
consumer DA.update:iQ NA.update:iQ d:gLiRjQ n:gLiRjQ
contact DA.create:oQ DA.publish:kQoM DA.read:pQ DA.send:kKlV NA.publish:lQoL d:kSlRpR dh:kRoS dha.create:oQ dv:lQ n:kSpN nh:kT sp:kMlR
container DA.create:iQpQ NA.create:pP d:iSmLpR n:pQ
content DA.keep:pP DA.read:oRpL NA.none:pK NA.read:pN d:kMoSpL dh:mSpL dha.read:pL n:oPpM nh:mSoM s:mToM sp:mRpP
context DA.read:pN DA.select:pP NA.none:pM NA.select:pP d:pN nh:pN nha.none:pM s:pL sp:pM
contract DA.create:dSmM DA.delete:dRjL DA.grant:cRpP DA.read:pM DA.send:cQ DA.update:dSpQ DH:dTjMoLpM DHA.delete:dQ DHA.read:pN DHA.run:cR DHM:dWjK DK:bMcUdcfLgLjJmJoK NA.delete:dQjM NA.none:pS NA.read:pM NA.run:cT NA.update:dQ NH:bMd^fMoL NHA.create:dQpP NHA.delete:dR NHA.none:pP NHA.pay:dQ NHA.read:pL NHA.run:cR NHA.send:dQ NHA.update:dS NHM:d[jKmLoL NK:bMcRdffLjKlMmKoI NKA.create:dSoM NKA.delete:dTjL NKA.none:dP NKA.pay:dQ NKA.run:cT NKA.send:dR NKA.update:dWoK SK:cQdSgMpN d:cWdYfMjLmKoLpR dh:cQ dha.run:cR n:cSdWfMjMmLpP nh:cRdR nha.run:cR s:cQ sp:cQ
contrato DA.none:dSpP NA.none:dSpP d:dSpP n:dSpP nh:dSpP nha.none:dSpP s:dSpP sp:dSpP
control DA.create:pP DA.update:fQgQiMpP NA.update:bMgQhQiLpR d:bMfSgShRiLjMmMpS n:bMfRgTpS nv:gQhQiLpR
controlled DA.read:pP d:cQpQ
controller NA.run:fQ nh:fQ nha.run:fQ
controlling DA.update:gQ d:gQ
conversation DA.none:nS d:eMgTlMnTpM
conversion d:pN n:pN nh:pN
convert DA.read:pM NA.read:pQ n:pQ nv:pQ
converter NA.update:pM n:pM
coordinate DA.read:pN d:lQpM dh:pN n:lR nh:lQ
coordinator NA.keep:eQmM NA.none:oRpP n:dRmLpP nh:dRmLpP nha.keep:eQmM nha.none:oRpP
copilot NA.read:pP n:pP nh:pP nha.read:pP
copy DA.create:iMkTlMmRpQ NA.create:iNkTlMmSoMpQ d:iMkTlMmRpQ dv:iMkTlMmRpQ n:cQiMkSlMmToMpQ nv:iNkTlMmSoMpQ
copyright n:dR
correct DA.read:pS DA.update:pK
correctly DA.update:pL d:fQiMpL
corresponding d:pQ
corrupt DA.harm:jQ d:jQ dv:jQ
corruption NA.keep:jQ NA.none:dQeQfPgLkK n:cQdReQfQgJjTkI nh:cQdQeQfQgKjTkI nha.keep:jQ nha.none:eQfPgLkK
cost DA.read:pM d:pM n:pM nh:pM
counseling NA.read:pR n:pR
counselor d:lT
count s:pM sp:pM
country s:pP
country_code sp:pP
coupon DA.update:bQ d:bS dh:bR n:bS nh:bS
cours d:eRgLpL
course DA.create:oR DA.delete:eQ DA.update:oS NA.delete:eQ NA.none:mMoS NA.update:oR d:eRiMmLoW dh:oR n:bMeTfMiMjQmLoW nh:oU
court DA.read:dMkQpN DH:bSdPjMpP DHA.create:bR DHA.none:pP DHM:bIdWjLkR DK:aNddeSfMhMiMjFmJoM NA.none:dMkR NA.run:dT NH:bSdXeRfMgMiMjMmMpP NHA.delete:jM NHA.none:pP NHA.pay:dR NHA.update:bQdQ NHM:bEd[eQgQjLkRmL NK:bJdheSfMhMiLjHlLmHoL NKA.create:dReQ NKA.delete:dQjM NKA.keep:aQdTmM NKA.none:dQgSjMkSmMoM NKA.pay:bMdR NKA.read:dQ NKA.run:dT NKA.update:dQeQ SK:dRpP d:kQpN n:dRkQ
crash NA.harm:jQpP n:jQpP nv:jQpP
crawl DA.read:pR NA.read:pQ d:pR dv:pR n:pQ nv:pQ
create DA.create:gPhLiMjNkMlKoSpQ DA.read:pQ DV:aKbKcKdLfLgRjKkMlNnK DW:mR NA.create:hMiSjMlImLoRpP NP:dRoRpH NV:aNcLeMfMgMhKiQjGkMmWpM VV.create:cMhLjHkLlMmTpN VV.harm:fNgLhQjPlQ VV.keep:dRjRoMpL VV.none:dNeQfMgShLiRjMlJnMoRpR VV.pay:lRpQ VV.run:hS VV.select:mQ VV.update:pQ d:gPhLjMkMlKoSpU dv:gPhLjMkMlKoSpU l:hQ n:hMiSjMlImLoRpP nv:hMiSjMlImLoRpP
created DA.read:pQ d:pR l:gR
creation NA.none:oR d:pM n:oR nh:oR nha.none:oR
credential DA.read:gMkQpN NA.keep:gR NA.none:gTkL NA.pay:gQ NA.read:pN d:gRkQ dh:gQ dha.read:pN n:eMg]iMjMkK nh:gS nha.read:pN
credit DA.create:bRmM DA.read:pS NA.create:bRmM NA.pay:eRpI NA.read:pR NA.update:eQ d:bQeSmMpL n:bQeSmMpL nv:eRpI
crisis DA.read:aTjM DA.update:aQ NA.none:aWjM d:aWjM n:aWjM
criteria d:pN
critical d:pQ
crm DA.create:mMoS DA.update:mKoT DH:bNjRlMmQoSpR DHA.create:mLoS DHA.delete:bMjT DHA.run:fR DHA.update:iNmSoQpP DHM:bJdNgNjRkRmRoT DK:aNcKgMhJkSmLnMoV NA.update:mMoS NH:fLhMkToTpS NHA.create:bRmLoQ NHA.delete:jQmQ NHA.none:pP NHA.pay:pP NHA.read:kR NHA.select:mQ NHA.send:lR NHA.update:iRmLoTpP NHM:bJeRfMjQkMmLoV NK:aMbJcMfJhKjSkRmKoX NKA.create:mIoT NKA.delete:jS NKA.keep:aQ NKA.none:bJdSeLgUlM NKA.publish:oL NKA.read:iLkRoL NKA.select:mQ NKA.send:lR NKA.update:dMgMlMmJoZ SK:dRgRiJjLoTpR d:mIoXpM n:mKoU
cruise d:bQ dh:bRfM n:bQ nh:bRfM
crypto DA.read:cQ n:bS
csv d:kQ n:kQ nh:kQ
currency DA.read:pN d:pN
current DA.publish:kMlS DA.read:pL DA.update:iMmS NA.update:iMmS d:cMiLmSpL n:iMmT s:pN
curriculum DA.create:oS DA.read:jQ DA.update:oR NA.none:ePfNoU d:fMjRmMoV n:ePfMjQmMoU
cursor s:pM
custom DA.create:iMmR DA.update:mTnM NA.read:pN d:dQiMmWnMpN n:dQmWnMpN
customer DA.read:gMjQpM DA.send:lQpP DA.update:bMoQ NA.keep:mR NA.none:pP NA.read:kQpN NA.send:lR NA.update:bMoQ d:gMjQoQpL n:bKgJiQjSlSoQ nh:gMlS nha.read:kQ nha.send:lR nha.update:oQ s:pP sp:pP
customers OP:mMoR OPA.write:mMoR P:kQ PA.write:kQ
cwd s:pN
cycle n:bS nh:bS
cypher DA.run:hQpM NA.run:pM d:hRpM n:pM
d d:fRiMmQpW
dag DA.create:iQ DA.update:iR NA.create:iQ NA.read:pN NA.update:iR d:iT n:iUpP nh:iRpP nha.create:iQ s:iSpP
dag_id sp:iSpP
damage d:fR
das DA.none:dMfTnSpP d:dMfTnS
dashboard NA.update:iS n:iS nh:iS nha.update:iS
data DA.create:aMiKkPmRoLpX DA.delete:pP DA.export:pP DA.harm:cQdQkLpP DA.keep:iLkP DA.none:dMfMjSkMpT DA.pay:bMkVpP DA.read:bMdLgVhLiLkUlMmKoMpJ DA.run:iQpG DA.update:cQdQgLhMiRjNmRoLpQ NA.create:mMpP NA.delete:pN NA.export:kSpQ NA.harm:cQpQ NA.keep:kQ NA.none:aMcSdJeKfJiPjVkRmVoNpK NA.read:pM NA.update:dQmN d:aLbJcRfMgRhLiLkYlHmMoF dh:bLdNgQhMiPkSlLmKoLpM dha.create:aMcQgRkQmKoM dha.export:pP dha.keep:kQ dha.none:pM dha.pay:kUpP dha.read:gUiLpN dha.run:iQ dha.update:gLiTkMpS l:hSiL n:aKbMcSeJfIgKhMiSjUkYoMpM nh:cQeMjRkSpJ nha.delete:jQpN nha.export:kSpP nha.harm:cRpQ nha.none:pM nha.read:pM s:iLkRmLoS sp:iMkRoPpL
databas d:pP l:jQmMoQ
database DA.create:iRmM DA.export:kQ DA.none:bMiTpM DA.read:gRpT DA.run:pR DA.select:pN DA.update:hQiIjQmQpQ NA.create:iMoR NA.delete:pQ NA.export:kQ NA.none:pJ NA.select:mQpP d:bMgQhTkQpX dh:pQ dha.read:pS l:mL n:iKkRoS nh:pM nha.none:pM nha.select:pP s:oRpQ sp:pS
database_id sp:pM
dataset DA.create:iQoM DA.run:pN DA.update:mQ DH:cKdNfNhLiLkRnLpM DHA.create:hQmMpS DHA.delete:bQjRmLpQ DHA.export:pP DHA.keep:iMkQmQ DHA.none:pM DHA.pay:bLkTpP DHA.read:gUiLpH DHA.run:iQpM DHA.update:gMkLlRmRpT DHM:bKcRdRiRkLlMmPoK DK:bNcIeNfLhIkUlJmRnJoN NA.create:iPoM NA.update:mQ NH:aScLeMfLgMiJmToRpS NHA.create:mQoRpR NHA.delete:bQjR NHA.export:kSpP NHA.harm:cQpQ NHA.keep:pQ NHA.none:jQ NHA.read:aQpL NHA.run:iMmRpP NHA.select:mQ NHA.update:bRcMiLlRmQ NHM:aLbMeKfJgNhMiRjRkZlLmQ NK:bMcLeKfFgJhLiLjRkWlLmWnL NKA.create:bLgMmRoQ NKA.delete:jR NKA.export:kS NKA.harm:cQ NKA.keep:aQdQeR NKA.none:aLcRdKeKfJjWkVmRoM NKA.run:mP NKA.select:mQ NKA.send:kS NKA.update:cMiLlQoS SK:jPkRlMmLoS d:iQkQoLpN dh:mQ dha.update:mQ n:kSmRoL nh:mS nha.update:mQ s:iPmQoM sp:mQ
date DA.update:pM d:jRpN dh:pN n:pN nh:pN s:lQoMpM sp:lRpK
day d:pL n:pL s:pL sp:pL
db NA.read:pP n:mQpP nh:pQ nha.read:pQ
de DA.none:aQdMeRpQ d:aQdLeWgTiMmMnMpP
deactivate DA.grant:gQ NA.grant:gQ d:gQ dv:gQ n:gQ nv:gQ
deal d:oQ n:oQ nh:oQ
debit DA.update:bQ NA.create:bQ NA.delete:bQjN NA.update:bQ d:bSmL n:bVjNmK nh:bQ
decide DA.none:eTpQ DA.read:eQpX d:dMeYiMlMp[ dh:eT dha.none:eS n:eR
decision DA.create:eQ DA.delete:eQ DA.read:pN DA.update:bMeR NA.create:eQ NA.delete:eQ NA.none:ePpV NA.update:bMeR d:bKdMeWjQpM dh:bMeT dha.create:eQ dha.delete:eQ n:bJdMeZpV nh:bKdMe[pS nha.create:eQ nha.delete:eQ nha.none:eQ nha.update:bMeR
deck DA.none:pL NA.update:mP d:pL n:mQ nh:mQ nha.update:mP
declaration d:dQ dh:dQ n:dQ nh:dQ
decode DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
decrypt d:pI
deed d:dQ
deep NA.none:pL d:pL n:pM
default DA.create:mQ DA.delete:mQ DA.read:pN NA.create:mR NA.update:mR d:mTpM n:iLmU
define d:iRmL
degree NA.none:eQ d:eQ n:eQ
delay DA.read:pP d:pP
delegate NV:nS d:pJ n:pJ
delete DA.create:jTpP DA.delete:bSdQfRgQiJjPlMmIoMpR DA.read:pP DA.update:jQpP DV:hJjakHlJmHnLoIpR DW:bMiMjTpQ NA.delete:bRdQfTgSiIjQkMlMmJoMpR NP:pP NV:dNiIjckHlImGnKoHpS VV.delete:hMiMjTkLlMmNnMoJpQ VV.export:jQ VV.none:jVpP VV.read:pP VV.run:iQjQ VV.update:pM d:dQgPiHjZkMlLmIoJpU dv:dQgPiHjSkMlLmMoMpR n:bRdQfTgSiIjQkMlMmJoMpR nv:bRdQfTgSiIjQkMlMmJoMpR
deleting l:jS
deletion DA.read:pL d:pM
delivered DA.read:pR d:bRpR
delivery n:bQ
deploy DA.pay:bMkTpQ DA.read:pI DA.run:cQdMfMhQiR DA.update:gQiPjMkMmQpU NA.create:iQ NA.run:cQdMfMiSpR d:bMdKfLgRiTjHkSoSpI dh:pP dv:cQdMfMhRiR n:cQdMfMgRiUjLpR nv:cQdMfMiSpS
deployment DA.read:pN DA.update:iQ NA.none:hRiL d:jQpN n:hR nh:hR nha.none:hR
depth s:mR
des d:pM
describe DA.read:pM d:pM dv:pM
described d:pN
description R:aMdLeLfKgLhJiRjNkLoMp[ d:pP s:bMiRpR sp:bMiSlQpQ
design DA.update:fMiRmQ NA.update:mR d:fLiRmSoM n:fLmS nh:fLmS nha.update:mR
designated d:pP
designed DA.create:pP DA.read:kRpR d:hQpS
desired d:pP
desk d:pQ
desktop NA.none:pN d:pN n:pN
destination NA.create:kR d:iKkQmUpR n:iMkRmRpP s:pQ sp:pQ
destroy DA.delete:jR NA.delete:jT d:jR dv:jR n:jT nv:jT
destructive DA.delete:iM d:iMjR
detach DA.update:iR NA.update:gSmM d:iR dv:iR n:gSmM nv:gSmM
detail DA.create:cQdQ DA.read:pL d:cQpN dh:pM dha.read:pM
detailed DA.read:pN d:pL
detect DA.read:pJ NA.read:pP d:pJ dv:pK n:pP nv:pP
detection DA.read:bP DA.run:pN DA.update:iSoM NA.none:pR d:gSiQjMkRmIoQpN n:iSmJoRpR
determine DA.read:pS d:pR dv:pR
dev NA.update:iQ n:iQ nh:iQ nha.update:iQ
development d:iQ
device DA.none:pK DA.run:iQ DA.update:aTfLgRmM NA.none:pM NA.read:pP NA.run:fP NA.update:iQmM d:aTfMiQmLpN dh:gR n:iS nh:fKgTmQpP nha.read:pP nha.update:gQ s:aSpS sp:aSpR
diagnos DA.read:pP d:pP
diagnosis DA.create:pK DA.read:pU NA.none:pT d:pL n:aQpS nh:aRpS nha.none:pR
diagnostic DA.run:pN d:aRpN
diagram DA.create:pN NA.create:pN d:pN n:pN nh:pN nha.create:pN
dialog d:lTmMpN n:lQ nh:lQ
dictionary d:pP
did d:lTpQ
die DA.none:aRdRpP d:aRdR
difference DA.read:pN d:pN
different d:mR
dir s:pP
direct d:kR n:bQ
direction d:pM dh:pM
directory DA.create:mQ DA.read:pM DA.update:mR d:hMmW dh:mS dha.create:mQ n:mRpN nh:mR s:mP
disable DA.update:gQ NA.update:gQiS d:gQ dv:gQ n:gQiS nv:gQiS
disassembly NA.create:mR n:mR nh:mR nha.create:mR
discount DA.read:bQpP NA.none:bRpP NA.update:bQ d:bTpQ dh:pP n:bYjMpQ nh:bT
discover NA.read:pN d:pN dv:pN n:pN nv:pN
discovery d:pN
discussion d:jR n:jR
disease DA.read:pP d:pP
disk DA.read:pQ d:jQkMpR
dismiss DA.update:lQ NA.none:oQ d:oQpP dh:oQpP n:oQ
display DA.read:pM d:pN dv:pN n:pM
dispute NA.update:pP d:bRdMpP dh:pP n:bRdMpP nh:pP nha.update:pP
disruption d:bJcMiZjTpR
dns DA.create:iQ DA.read:pL DA.update:iVmL NA.create:iQ NA.keep:iRjRmL NA.read:pM NA.update:iSmMpN d:iXmKoMpL n:iYmJoMpK
do DA.create:mR DA.read:pP DA.update:mS NA.none:hRpQ NA.update:mR d:bMmUoLpP l:hQiM n:bMhRmToM
doc NA.create:oQ n:mLoR nh:mLoR nha.create:oQ
docker d:iLkS
doctor d:aLlRpN n:aLlRpN nh:pN
document DA.none:pP DA.read:bMmRpP DA.update:oQ DH:bLgLiRkRlMmUpR DHA.create:mR DHA.delete:jQ DHA.interact:lR DHA.keep:pP DHA.none:nQ DHA.read:pN DHA.run:iRpN DHA.update:mSpQ DHM:iLmS DK:bHfLgJhMmY NA.none:dQmMpR NA.read:pM NA.update:iM NH:bKfMgLjSlMmXoMpP NHA.create:mT NHA.delete:jVmL NHA.keep:pL NHA.none:nQpQ NHA.update:lMmTpQ NHM:iGkSmUoS NK:bJfLgKjTlLmVoQ NKA.create:mS NKA.delete:jWmL NKA.none:dQnQ NKA.update:mUoR SK:dTiRkRoLpH d:bLdSoRpR dh:dRoQ dha.read:pN n:dSiLpN nh:dSpN nha.read:pN s:dS sp:pP
documentation n:pN
doe d:gRpQ l:jR
domain d:pN s:fQ sp:fQ
donation DA.create:bP DA.update:bR NA.none:bR d:bS n:bS
done DA.update:mT d:mT
door DA.select:hQpR d:hRpR dh:hRpR dha.select:hQpR n:fR nh:fR
dos d:aSeN
dosage NA.run:kQ n:aQ
dose DA.read:pR NA.read:pR d:pR n:pR nh:pR nha.read:pR s:pR sp:pR
download DA.read:mRpS NA.read:mQpS d:pS dv:mRpS n:mQpS nv:mQpS
downloaded NA.create:mS n:mT
downtime d:iQ
draft DA.create:lRoMpP NA.create:lRoMpQ d:dSpP dh:dQlM dv:lSmJpP n:dSlRpP nh:dQ nv:lSmLpQ
draw DA.none:pL NA.none:pL d:pL n:pL
drift l:iS
drink d:bQ n:bQ
drive DA.operate:pP d:lS dh:lR dv:pP n:lS nh:hMlT
driver n:pN
drone DA.update:bMfQ NA.update:fQ d:bLfRpQ n:bLfRpQ
drop DA.delete:jS NA.delete:jS d:jS dv:jS n:jS nv:jS
drug DA.read:pN
dry s:iQjM
dry_run sp:iQjM
dua d:pI
duplicate DA.read:pM d:pL dv:pM s:pN
duration d:pM s:pM sp:pQ
during DA.harm:fR DA.none:dLgQpK d:bRdMfUgSkQlMmLoM
duty d:nToM n:nSoM nh:nSoM
e d:eSiRmM s:iRpQ sp:iRpQ
edge d:iQmM
edit DA.create:pP DA.update:hRmSoR NA.update:bQjMkMlKoQ d:hRmSpP dv:hRoSpP n:bQjMkMlKmRoQpQ nv:bQjMkMlKoQ s:mQpP sp:pP
editor DA.run:pR NA.keep:aQ d:pN n:aRpN nh:aR nha.keep:aQ
effect DA.read:pQ DA.update:gRkRpP d:gQpV dh:kQpS dha.read:pP dha.update:kQ
efficiency d:bQiRjM
efficiently DA.update:fRiLjNoRpQ d:fRiLjNoRpK dh:fRiLjNoRpQ dha.update:fRiLjNoRpQ
ein DA.none:dRfTpQ d:aMbTcMdRfSnMpQ dh:dRfTpQ dha.none:dRfTpQ
einem d:pN
einen DA.none:aMdReSnRpR d:aMdReSnRpR
el d:dTeSpP
element DA.read:pN DA.update:lQoM NA.update:lQoM d:lUoM dh:lQpL dha.read:pL dha.update:lQoM n:lQoM nh:lQoM nha.update:lQoM s:lQpP sp:lQpP
eligibility d:eSoL n:eSoL
email DA.create:mR DA.delete:jQ DA.read:pN DA.send:lR DA.update:mR NA.create:mR NA.delete:jR NA.read:pN NA.send:lR d:lQmT dh:mRpQ dha.send:lQ dha.update:mQ n:mS nh:lQ nha.delete:jR nha.keep:lQ s:dQ sp:dR
emergency DA.update:aR n:fQ
employ DA.create:dQeRjMkMoRpQ DA.read:pJ d:eQhMjMkNmMoSpN
employee DA.create:bQiM DA.read:lRpP DA.update:gP NA.none:gQ d:iMlTpS dh:pP n:eR
empty DA.delete:jTpN NA.delete:jS d:jTpN dv:jT n:jT nv:jS
emulator d:hQ
enable DA.update:fMiTpP NA.update:gRpP d:fMiTpP dv:fMiT n:gRpP nv:gRpP
encoded d:pN
encrypt DA.harm:hSpM d:hSpM dv:hSpM
encryption DA.update:gQ NA.none:hUmM n:gShTjLmM
end DA.delete:pM NA.delete:iQjL d:pL dv:pL n:iQjL nv:iQjL s:mQ sp:pN
end_line sp:pQ
endpoint DA.send:pL d:pL dh:pN dha.send:pN n:iQ nh:iQ
engage DA.none:fS NA.none:fU d:fS dh:fR dha.none:fR n:fU
engine DA.read:fQpP DA.update:gMiS NA.create:iR NA.none:fR d:fSgMiQpP dh:iR dha.update:iR n:fSgMiPpQ
enhance d:hQpP
enrollment DA.update:pN NA.none:eQ d:pM
ensure DA.harm:bQcQ DA.none:dLiQjQpT DA.read:bMlRpR DA.run:oT DA.update:pM d:dKeLhLjTkLmMpU dh:dMgUpT dha.harm:bQcQ dha.none:dLgQpP dha.read:jQpP
ensuring DA.read:mR DA.update:bSgQhSiJjKkKoQpS d:iNoSpV
enter d:pR n:pR
entity DA.update:pN NA.update:pN dha.update:pN nha.update:pN s:fR
entre DA.read:pN d:pN
entry DA.create:aSeRkMoLpS DA.delete:pP DA.update:aPgTiKjNpQ NA.create:iMoQ NA.read:aQmMpM NA.update:iM d:aWeRfRgRhLiJjIkLpL dh:aUbQgQjLoKpP dha.create:oMpP dha.delete:pP n:aVgQiKjMoQpM nh:aVgQjMoK nha.read:aQmM nha.update:mPoK
env n:pL s:pM
environment DA.read:pQ DA.update:iQ d:iQpS l:jQ n:iQ s:iLpT sp:iLpT
epic d:oQ n:oQ
eras DA.delete:jQ d:jQ dh:jQ dha.delete:jQ
erase DA.delete:jS NA.delete:jU d:jS dv:jS n:jU nv:jU
error NA.none:oRpP d:oRpN l:hR n:oRpP
escalate DA.grant:nQ NA.grant:nR d:nQ dv:nQ n:nR nv:nR
escalation NA.none:gUpQ n:aMgWpR nh:aMgWpR nha.none:gUpQ
escrow d:bQ n:bTjM
espionage NA.none:eMfMgKk] n:aLeKfMgJjLkd nh:aLeKfMgJjLkd nha.none:eMfMgKk]
essential d:pL
establish DA.create:mQ d:mQ dv:mQ
estate DA.create:kR DA.read:gQ
estimate DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
evaluate DA.read:bQeNhTpU NA.read:hWpU d:bQeNhTpT dv:bQeNhTpR n:hWpU nv:hWpU
evaluation DA.read:pN NA.none:pT NA.read:eQpW n:bMeSp] nv:eQpT
event DA.create:pN DA.delete:jQ DA.read:pN DA.update:jRoR NA.create:pN NA.delete:jQ NA.none:jQoQ NA.publish:oQ NA.read:pN NA.update:bQ d:bMiSjSlMmLoSpN dh:bJjQoU dha.delete:bMjQ dha.update:oS n:bMjRoRpM nh:bJjQoT nha.delete:bMjQ nha.update:oR s:oQ sp:oQ
every d:cQgN
evidence NA.keep:dU NA.none:pP d:bRdQ n:bRdR nh:bRdM
exam DA.delete:eMjQ DA.read:pN DA.update:pP NA.delete:eMjQ NA.none:pP d:jQ dh:eMjQ dha.delete:jQ n:jQ nh:eKjQoR nha.delete:jQ s:eLjQ sp:eLjQ
example l:hQmL
exchange d:fMiT dv:bR nv:bR
exclude s:pN
execute DA.run:bMcSdQhViMmLpM NA.run:dRhRiLpM d:bMcSdQhUmLpM dv:bMcSdQhUmLpM n:dRhRiLpM nv:dRhRiLpM
execution l:gR
exfiltration NA.none:kT n:cMdNgLkZpP nh:cMdNgLkZpP nha.none:kT
exist DA.read:pP l:hRiM
existing DA.update:fQpP d:fPgNoRpR l:iR
expected d:pM
expense DA.create:bNmQ DA.read:mQpS DA.update:jQmR NA.create:bNmQ NA.none:bKjRmTpR d:bIdNjUmVpS n:bIdNjUmVpS
expert DA.read:pP d:lRpP n:lRnM
expire s:pP sp:pP
explain DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
explicit d:pQ
export DA.export:kSpP DV:iKk[lLmLpQ NA.none:pU NP:aMbLcMdMeLgLkamL NV:bMkXmMpR VV.export:kToRpP VV.read:kR VV.update:kR d:kTpR dv:kSpP n:kTpJ nh:pQ nha.none:pQ
expression dh:pP dha.read:pQ
extension DA.read:pM d:pN
external DA.pay:kUpP d:kUpW
extra s:pN
extract dv:pP
extraction d:pN dh:pN
fabrication NA.keep:eQ NA.none:cSdQfQgMkKpR n:aQcSdRfQgJjQkHpS nh:aQcSdRfQgJjQkHpS nha.keep:eQ nha.none:cSdQfQgMkKpR
face d:gQ
fact NA.create:mQ n:mR nh:mR nha.create:mQ
factor DA.delete:gQ NA.delete:gQ d:gS dh:gR dha.delete:gQ n:gS nh:gR nha.delete:gQ
factory n:pJ
fail d:jQpR l:hR
failover DA.create:iR DA.update:iQ NA.create:iR NA.update:iQ d:iT dh:iT dha.create:iR dha.update:iQ n:iT nh:iT nha.create:iR nha.update:iQ
failure DA.read:jTpR d:jUpI dh:jQ dha.read:jQ
fake NA.harm:lU n:lU nv:lU
false NA.none:lSpQ n:lSpQ
falsification NA.none:bQfPgLjQkL NA.read:eQ n:aReSfQgJjRkJpP nh:aReSfQgJjRkJpP nha.none:bQfPgLjQkL nha.read:eQ
favorite n:mQ
feature DA.create:hQ d:gRhSmMpS dh:hQ dha.create:hQ n:iQmL
fee DA.read:pN d:pN
feed DA.create:mQ DA.update:mSoL NA.create:mQ NA.update:mSoL d:mUoJ dh:mSoL dha.create:mQ n:fTmUoI nh:mUoJ nha.create:mQ nha.update:mSoL
ferry DA.update:bRoL NA.update:bRoL d:bToL n:bToL
fetch DA.read:pL NA.read:pN d:pL dv:pL n:pN nv:pN
field DA.update:bQgQiLlLoR d:bQmLoS dh:bQgQlL dha.update:bQgQiLlL n:iRmM nh:iQmM s:iRmL sp:iQmM
figure DA.update:jQ d:jQ dh:jQ dha.update:jQ
file DA.create:lQpR DA.delete:jQ DA.export:kRmLoQpP DA.none:dQoQpS DA.read:bQpL DA.run:mS DA.select:lQpM DA.update:mUoLpR DH:bLiLkVpT DHA.create:mSpQ DHA.delete:jS DHA.export:kRoQ DHA.interact:pP DHA.keep:hQ DHA.none:dRoQpQ DHA.operate:pN DHA.publish:kS DHA.read:aQgQkLpQ DHA.select:lQpK DHA.send:kQpQ DHA.update:mQpP DHM:hRiQkLmQ DK:aQbJcLeKfJiMjRkYlMmYnLoG NA.create:pP NA.delete:jSpP NA.none:dSoQpQ NA.publish:kQ NA.read:pL NA.update:mPpP NH:aMbLdMgMiQjSkSmWoLpK NHA.create:mToMpQ NHA.delete:jUmMpP NHA.export:kR NHA.harm:pK NHA.none:oQ NHA.operate:pN NHA.publish:kR NHA.read:iSpN NHA.select:pL NHA.send:kQ NHA.update:mU NHM:dTiMjMmR NK:aMbKdQeMhMjPkXmRoN NKA.create:mP NKA.delete:jUmM NKA.export:kR NKA.none:dSiQkMoQ NKA.publish:kUoM NKA.read:iS NKA.send:kQ NKA.update:mS SK:bKcMdMeLfMgMhUiMmQnLoTpU d:aLcMfMgMiLkRmWnMpV dh:iLjRoT dha.create:mRpP dha.delete:jQ dha.export:oQ dha.none:dRoQpQ dha.read:pM dha.select:lQpL dha.update:pP n:dSiMjQkRlMoSpM nh:jSmTpL nha.create:mRpP nha.delete:jRpP nha.read:pL nha.update:mRpP s:iMjRoRpM sp:iMlQoT
file_name sp:pN
file_path sp:jRmMpL
filename s:pJ sp:pJ
files OP:mXoL OPA.write:mXoL P:hRmV PA.write:hRmV
filing DA.create:dQ DA.read:kQ DH:bLdY DHA.create:dQ DHA.delete:dQ DHA.update:dQ DHM:dViRjKkR DK:aNcLd^eJfLgSjMlMmH NA.none:kRpQ NH:bKd]eMgKpQ NHA.delete:dS NHA.none:pQ NHA.read:bQpM NHA.update:bMdT NHM:d^eIjKkQoL NK:aMbRcMdfeKfMjIlMmLoJ NKA.create:dQ NKA.delete:dSjM NKA.grant:dQ NKA.harm:dR NKA.none:bKdQgTjLkS NKA.read:bTdMeT NKA.update:bQdVeLoL SK:dQ d:dPkQ dh:dR n:dRkQpP nh:dSpP
fill DA.interact:iQlQ NA.interact:lR d:iQlQ dv:iQlQ n:lR nv:lR
filled d:pN
filter DA.create:pL DA.read:pM d:pJ nv:pP s:pJ sp:pK
filtering DA.read:pM d:pN
final NA.none:pM d:pJ n:pM
financial DA.create:jQ DA.read:cQmSpR DA.update:iMjQmS NA.keep:jP d:iMjRmVpT n:iMjQkMmVpP
find DA.read:pL NA.read:pK d:pL dv:pL n:pK nv:pK
finding DA.run:pM NA.read:pQ dh:pM dha.run:pM n:iRoMpQ
finish NA.update:pI n:pI nv:pI
firewall DA.update:iS NA.none:jQ d:iUmLpR n:jQ
firmware DA.update:hR NA.update:hRiM d:hR dh:hRiM n:hR
first DA.read:pP s:gQ
fit DA.read:pQ d:pQ
flag NA.update:iQ dh:iQ n:iR nh:iR nha.update:iQ
flashlight n:fR nh:fR
flight DA.none:fMiRpQ DA.read:pL DA.update:gQpK NA.none:iRpJ NA.read:pN NA.update:fQpP d:gQpJ dh:bQ n:bLfQgQpJ nh:bRfMpN nha.read:pN nha.update:bQ
flow n:iR nh:iR s:iQ
flux d:pN
folder DA.create:mSpQ DA.read:pP d:hNmVoMpQ dh:kQ n:kQ nh:kQ s:hQmMpQ sp:hQmMpQ
follow d:oRpN n:oR
food d:bQ n:bQ nh:pP
for NA.none:pN NA.read:pN d:aJiRkNlInKpN l:bTiQmS n:pM s:pM
force d:pP
forecast n:pN nh:pN
forgery NA.none:eRgM n:eRgM nh:eRgM nha.none:eRgM
form DA.create:mMoQ DA.interact:lR DA.read:pM NA.create:mMoQ NA.update:oS d:lSmMoRpM dh:mMoR dha.create:mMoQ dha.interact:lR n:mKoVpN nh:oQ s:pN
format DA.keep:mQ DA.read:pN DA.update:pN NA.update:mQpN d:mQ n:mQpN nh:mQ nha.update:mQ nv:pN s:mQpQ
formula DA.read:pN d:pN
forum DA.update:iMoR NA.update:iLoS d:iLoR n:iLoS
forward DA.send:pL NA.send:kRpM d:pL dh:pM n:kRpM nv:kRpM
found d:pL
frame d:pN
fraud NA.none:aQbRgLjPkLpP d:pL n:aQbSeQgIjRkIpP nh:aQbSeQgIjRkIpP nha.none:aQbRgLjPkLpP
friend DA.publish:lQ DA.send:pQ d:kMlSpQ s:kMlSpR sp:kMlSpR
from NA.create:pQ NA.delete:gMiRjJmTpQ d:bQgKhSjRkIlJmUnMoMpQ l:jMoR n:eRgMiRjKmTpR s:gMiSkMpK sp:iSkMpM
full d:pN
function DA.delete:mQ DA.run:hR DA.send:kSlL DA.update:iMmQ NA.create:mQ NA.update:iMmR d:iKlQmT dh:iKmQpN dha.update:iMmR l:hQiM n:iJmT nh:iKmQ nha.update:iMmR s:pM sp:pM
functionality DA.read:pP d:hRpP
fund DA.read:cKgS DA.update:cQgM NA.pay:pP NA.trade:bMgR NA.update:bQgM d:cTgMpR n:bUgLpP nv:bQpQ
funding DA.read:pQ NA.none:pQ d:bRgMlQpP n:pQ
further d:pN
game DA.read:pN
gateway d:jR n:jR nh:iQ
general d:pN
generate DA.create:iMmSpH NA.create:mRpK d:iMmUpH dv:iMmUpH n:mRpK nv:mRpK
generated l:hQiM
generation NA.none:pN NA.send:pN d:mR n:pM nh:pM nha.send:pN
genre d:pN s:pN sp:pN
genuine DA.update:pQ d:pQ
geocode NA.read:pM n:pM nv:pM
get DA.read:pJ DA.send:pL NA.read:gSpJ d:pH dv:pI l:iP n:gSpJ nv:gSpJ
gist NA.create:oR n:oT nh:oT nha.create:oR
github DA.read:pN d:jR
give DA.none:pK DA.read:pV DA.update:pK NA.none:pL d:pK dh:pK n:pL
given DA.create:cQ DA.none:pM DA.pay:pP DA.run:pJ DA.send:pQ DA.update:iMmQpM d:gMiJjQmToLpH
go DA.none:pL DA.read:pN NA.none:pL d:pJ n:pJ nh:pL
goal DA.create:iMmU NA.create:mR d:iLmUnQpP dh:mR dha.create:mR n:mR nh:mR nha.create:mR s:iLmR sp:iLmR
goe d:pL
good d:pP
got d:pP
gpio d:fRgM n:fRgM
grade DA.create:eQ DA.read:pS DA.update:eQ NA.create:eQ NA.delete:eQ NA.read:pP d:eSpT dh:pP dha.read:pP n:eVjMpQ nh:eTpN nha.create:eQ nha.delete:eQ
graduation DA.read:ePpP DA.update:eS NA.read:eVpR d:eVpR n:eVpR
grammar d:pM
grant DA.grant:bQ DA.update:lR DV:gTiQlL DW:pR NA.grant:bQ NV:gUmNoMpN VV.grant:bRgTlLpP VV.read:pM d:bQ dv:bQ n:bQ nv:bQ
graph DA.run:pR d:mQpQ n:hQ nh:hQ
graphql d:pP
greet NA.none:pL n:pL
greeting DA.create:pM d:pL dh:pM
gremlin NA.run:pP n:pP
grid DA.read:pP DA.update:iR NA.none:iRpP d:iRpP n:iRpP
group DA.delete:gMjRmQ DA.update:gRiRoQpP NA.delete:gMjRmQ NA.update:iR d:bLiRjQkMmRoRpP dh:mRpP dha.update:oQpP l:gLiMmV n:bLgLiSjQmSpP nh:gIiTjSmQoM nha.delete:gMjS nha.update:gJiSmQ s:gKjRmToR sp:jRmMoR
gtt DA.update:bNcQ NA.delete:bLcS NA.update:bNcQ d:bKcV n:bIcW
guidance DA.read:pM d:pM
guide DA.read:pM d:pM n:pL nh:pN
habit DA.update:mR NA.update:mR d:mT dh:mS dha.update:mR n:mU nh:mU nha.update:mR
hand d:nRpR dh:nQpR n:nR
handle NA.none:lQ d:iQpP n:lQ
handler NA.keep:eQ NA.none:eLiR NA.read:eQpP n:ePiTjMpP nh:eP nha.keep:eQ nha.none:eMfQmP nha.read:eQpP
handling d:iRpQ
hardware d:hR
harm DV:hSjRpM NP:bQcMfRgMiKjWlLmInMpY NV:dRkKlRmLoLpR VV.none:hSjR
has DA.read:pL d:pL
hash DA.read:pN NA.none:pM n:pN s:pP
have d:pP
head DA.create:pN NA.read:pN d:pN n:pN nv:pN s:pP
header d:pM s:jQpM sp:jQpN
headlight n:fR nh:fR
health DA.read:gQkL NA.none:gQkMpS P:oQ PA.write:oQ d:aQgQkMpN n:gQkMpR
hearing DA.none:pP d:pQ
heartbeat NA.run:iR d:iR n:iR nh:iR nha.run:iR s:pP
hedge DA.create:cQ DA.read:gR NA.trade:gR d:cRgQ n:cRgQ nh:cR nv:gR
height s:mRpL sp:mRpL
held DA.read:pM d:pM
help DA.read:pN NA.read:pP d:pN n:pP nv:pP
helper n:pN
hidden d:jR
high d:pN
highlight DA.update:mS NA.update:mS d:mS dh:mS dha.update:mS n:mS nh:mS nha.update:mS
hijacking NA.keep:gQ NA.none:dKfMgZjM NA.read:gR NA.trade:cMgR n:cKdKfMgfjIkL nh:cKdKfMgfjIkL nha.keep:gQ nha.none:dKfMgZjM nha.read:gR nha.trade:cMgR
history DA.delete:pQ DA.read:pN DA.update:jQ d:jRpM dh:pN dha.delete:pQ nh:pP
hold DA.delete:bQjM DA.update:bS NA.delete:bQjM NA.update:bSdQ d:bZjMoMpN dh:bWjMoM dha.delete:bQjM dha.update:bQ n:bYdQiMjMoM nh:bYdQiMjMoM nha.delete:bQjM nha.update:bSdQ
holding DA.read:cQ NA.none:cQ NA.read:pR d:cQ n:cQpP nh:pP nha.read:pT
home DA.run:fQ DA.update:fQ NA.run:fQ d:f[iLmLnLpP n:fViMmL
hook n:kS
host DA.run:hQ DA.update:pM d:hQpN n:kQ nh:kQ s:iQpM sp:iQpM
hotel n:bQ
hour s:fQmMoR sp:fQmLoR
house d:pQ
housing d:eQ n:eQ
how DA.none:pP DA.read:pM d:pM
html DA.read:pQ d:oQpQ n:oQpQ nh:oQpQ s:pM sp:pM
http DA.create:kQpP DA.read:pL NA.none:pN NA.read:pN d:kVpM n:kS nh:jNkR nha.delete:jNkQ nha.read:pN
hub d:fSiM n:fQiMkS nh:fQiMkS
human DA.read:pP NA.read:pS d:nSpP n:nRpR
iam DA.delete:gRjL d:gViLjLpP
id DA.create:iLkMmU DA.delete:iMjQ DA.export:kR DA.interact:lR DA.keep:bQoQ DA.publish:oR DA.read:pN DA.run:iSmM DA.update:bRfQmRoMpN NA.read:pN NA.update:pM d:gMiMpL dh:pN l:bTgL n:pK nh:pN nha.update:pN s:aMbKdReQgMiRkLlKmRnLoSpT sp:gMiQjQlMmTnMoSpK
identified DA.read:pN d:pN
identifier DA.create:pP l:mR
identify DA.read:pL d:pL dv:pM
identity DA.create:lQ DA.update:aQ P:gUiLjMoM PA.write:gUiLjMoM d:aQpQ dh:aQgM n:lT
ids DA.read:pP d:pP s:iRpQ
if DA.none:lT DA.update:pN d:aMjRlSpL l:hTjRmM
ignore s:pQ
image DA.delete:pL DA.keep:pN DA.read:gQpT DA.update:aRmM NA.create:pP NA.delete:pL NA.read:pR d:aQgQhMkR dh:gQiRkRmLpS dha.create:mLpP dha.read:gQpQ n:iQ nh:iTmLpP nha.create:pP nha.read:pP s:pP sp:pQ
imaging DA.create:aSbM DA.update:aT NA.create:aSbM NA.update:aQ d:a[bKcJ n:aZbJcJ
immigration DA.read:dMgQ NA.none:dKgQ d:dKgQ n:dKgQ
immunization n:aQ
import DA.create:pQ DA.read:pP d:pR dv:pQ
important d:pN
improve DA.read:pQ d:pN
in NA.create:oQ NA.read:pP NA.run:pQ d:aQcLdMeMfJgPhTiIkIlWoQpM l:gRhQiM n:mMoQpM s:pM
incident DA.update:iLoU NA.update:iMoU d:iLoU dh:oR dha.update:oR n:iMoU nh:iLoV nha.update:iLoU
include d:pM l:gR s:gQpR
include_sensitive sp:gRpT
including DA.none:pM DA.read:gRpU DA.update:pL d:hMiLpP
index DA.create:pL DA.keep:mR DA.run:iR DA.update:iUmM NA.create:pP NA.read:pP d:fMiWlMoMpN dh:iUmM dha.create:iQ dha.run:iR n:iQpN nh:iQpL nha.create:pP s:mQpQ sp:mQpQ
indicating d:pQ
indicator NA.none:pN d:pN n:pN nh:pN nha.none:pN
individual d:pP
infer NA.none:pK d:pM n:pK nh:pK nha.none:pK
inference d:iQ n:iQ
influence DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
info s:pM
inform d:pM
information DA.none:pM DA.read:pK NA.none:dMgMkVpP NA.pay:bMkQ NA.read:kQ d:bReMlSpF l:bMmVoL n:aMbMdMgLk]
infrastructure DA.create:pL d:pL n:pM
ingest DA.keep:pP DA.read:pP NA.keep:pQ d:mRpQ dv:mRpQ n:pQ nv:pQ
init NA.create:pL n:pL nv:pL
initializ d:pP dh:pN
initiate DA.create:pR NA.create:pP d:pR dv:pR n:pP nv:pP
injection NA.none:hR n:hR nh:hR nha.none:hR
inline d:gSiLjN n:gSiL
input DA.read:pS d:pR s:mRpU sp:mRpR
insert DA.create:hQmR NA.create:mS d:hQmR dv:hQmR n:mS nv:mS
insight DA.read:pM NA.keep:pN NA.none:pN d:pL n:pK
inspect DA.read:pS d:pS dv:pS
install DA.run:hRpP NA.run:hUpP d:hRpP dv:hRpP n:hUpP nv:hUpP
installer n:pN
instance DA.create:pK d:iRpL dh:pL dha.create:pK n:iS nh:iS s:pP sp:pP
instant DA.create:lQmM d:lQmM
instruction s:nSpP sp:nQpP
instrument d:aKfVpP dh:aLfU n:aJfV nh:aJfV
insulin d:pQ
insurance DA.read:pM DA.update:eR NA.none:bReKpN NA.read:pQ d:bTdMeQ n:bR
insurer DA.read:pP d:pP
integer d:pN
integration DA.create:pM d:pN dh:iR nh:iR
integrity DA.none:jQpP DA.read:bReLgSiKjSp[ DA.run:oR DA.update:iR NA.none:iT d:bRdLeIhMjXkMmLoSpW dh:bQeLpP dha.read:bQeLpP dha.update:iR n:iR
intelligent DA.run:pN d:pN
interact DV:gKl[mJpS NV:lYmMpQ VV.interact:lVpP VV.select:lR d:pQ
interaction d:pP
internal d:bQ
interrupt DA.none:jQ d:jQ
interruption NA.none:jR n:jR nh:jR nha.none:jR
interval sp:pN
intervention DA.read:aTjM DA.update:aQ NA.none:aWjM d:aWjM n:aWjM
interview d:lQ n:lQ
into DA.create:iNmQ DA.keep:mTpP DA.none:pN DA.operate:pN DA.read:pR d:iMmYpT n:pP
inventory DA.none:jRkQ DA.read:jQ DA.update:bMmUpK NA.none:bJjRkQmUpK d:bIjSmUoNpL n:bJjRkQmVpK
invest DA.trade:cR NA.trade:cR d:cR dv:cR n:cR nv:cR
investment DA.none:pP DA.pay:bLcR DA.read:pL DA.update:cP NA.none:cPpP NA.pay:bM NA.read:pM d:bKcTpN n:bMcQpN nh:pN nha.read:pN
investor d:pM
invitation DA.create:gQ DA.delete:gRjM NA.create:gQ NA.delete:gRjM NA.grant:gQ d:gSjMpR dh:gQjMpR dha.delete:gRjM n:gVjM nh:gVjM nha.create:gQ nha.delete:gRjM nha.grant:gQ
invite DA.send:gR NA.send:gS d:eQgRlL dv:gR n:gS nv:gS
invoice DA.read:pN NA.pay:bRpP NA.read:pN d:bT n:bTpP nh:bQ nha.read:pN nv:bRpP
invoke NA.run:cQpP n:cQpP nv:cQpP
ip d:iQ n:iSpS nh:pS
irregularity DA.read:pN d:pN dh:pN dha.read:pN
irrigation DA.update:fR NA.update:fR d:fYjL dh:fYjL dha.update:fR n:fYjL nh:fYjL nha.update:fR
is NA.read:pM d:eMgMhPjRpI l:iS n:pM nv:pM
issue DA.create:gMoT DA.none:bR DA.read:pM DH:fMgLiLoU DHA.create:lMoSpP DHA.delete:bLjSpM DHA.grant:bQ DHA.keep:lQoM DHA.none:bR DHA.pay:pP DHA.run:hR DHA.select:pQ DHA.send:pL DHA.update:gMlQoVpQ DHM:bLkLoU DK:cLfLgNhSiMkLlLmKoW NA.delete:oQ NA.none:bR NA.run:jR NH:cMfKhNiHjTkMlSoXpS NHA.create:iMkQoRpP NHA.delete:iQjRkM NHA.keep:jToL NHA.none:mRoMpN NHA.pay:bQpP NHA.publish:lS NHA.read:oQ NHA.run:jQpP NHA.select:oSpR NHA.send:lR NHA.update:iIlMoX NHM:iRjRkKlMnS NK:aLcLdLfIgLhLjQkIlRmLnSoZ NKA.create:iMnPoT NKA.delete:iSjPkM NKA.harm:lQ NKA.keep:jS NKA.none:bRmR NKA.pay:bR NKA.publish:lR NKA.read:iTkLoQ NKA.run:jQ NKA.select:oS NKA.send:lR NKA.update:iMlLnRoU SK:bIcSdQgKmRoPpP d:bRgMmMoU dh:bRoQ dha.delete:oQ dha.none:bR l:gR n:bRoQ nh:oS nha.delete:oQ nha.run:jR s:cQgMoT sp:cQgMjR
it d:bMfMjTkS l:hRiR
it' d:pN
item DA.delete:jR DA.none:jR DA.read:pV DA.update:bLcLlRmRoR NA.delete:jQ NA.none:jR NA.read:pR NA.update:cMlRoQ d:aLcIiMjVlRoUpX dh:cMjRlRoQpQ dha.create:mR dha.delete:jR dha.read:pQ dha.update:lR n:aMcKjRlRoSpR nh:aMcKjRlRoSpR nha.delete:jQ nha.none:jR nha.read:pR nha.update:cMlRoQ s:bSjSmLoQpQ sp:jSmMoQ
item_ids sp:pP
its d:cRdLfRiTmKpR l:mM
itself DA.run:nRpP d:nTpP
javascript DA.run:pP d:pQ dh:pQ dha.run:pP
job DA.create:eQ DA.delete:jM DA.read:pR DA.run:fQ NA.none:pN NA.read:mQpQ NA.update:eQ d:eTfQhLjKpT dh:fR dha.run:fR n:eUiJjLkRpQ nh:kQoMpQ nha.read:pQ nha.update:iRoM
join DA.select:lQ NA.select:lQ d:lQ dv:lQ n:lQ nv:lQ
journal DA.delete:bQjM DA.update:bSjQ NA.delete:bQjM NA.update:bS d:aLb[mJoLpN dh:bSmM n:aLb[jMmJoL nh:bSmM
journey d:fMiMmV
json DA.create:pQ DA.read:pP s:pQ
json_payload sp:pR
kb n:pN
keep DA.keep:pP DA.read:pQ DV:cMeRfLgTiLjKlLmYnM DW:iRmSpY NV:cMfKiMkNmXoLpT VV.create:kR VV.keep:iLjMkMmYpP VV.none:eSiQlLmSoLpN VV.read:pM VV.select:gTmMpP VV.send:lMoQ d:iMjQmRpS dh:jR
keeping d:pN
key DA.delete:gLjS DA.read:pV DA.update:gSiQpP NA.create:mQ NA.delete:jR NA.update:gMlRmQ d:jRlLpT dh:jSpX dha.delete:gLjS dha.read:pW l:bMgRmR n:jRmS nh:gR nha.update:lR s:gQhRjMpN sp:iRjMpK
keyspace d:iR dh:iQ n:iR nh:iR
keystore DA.update:gQ NA.update:gQ d:gR n:gS
keyword s:pP sp:pP
khách DA.none:pK d:pK
kind s:mQ sp:mQ
knowledge DA.create:mP d:iMmSpP n:iMoQ
known d:lRnM
kubectl NA.update:iQ n:iR nh:iQ nha.update:iQ
la DA.none:eQnQpQ d:aMbMcMeVmMnVpP
lab DA.delete:fQ DA.update:fQ NA.delete:fQ NA.update:fQ d:aJfW n:aKfW
label DA.create:iQ DA.update:mRoL NA.create:iQ NA.keep:jQ NA.update:mRoN d:jQlMmToKpN dh:iQlMmSoM dha.create:iQ n:iQjQlMmToL nh:iQjQlMmToK nha.create:iQ nha.keep:jQ nha.update:mRoM s:mM sp:mM
language DA.create:mQ DA.read:pL DA.update:mR NA.create:mR NA.update:mR d:iLmSpL dh:mR dha.create:mQ n:iKmUnQ nh:iLmU nha.create:mR nha.update:mR s:oRpQ sp:oRpP
last DA.read:pN d:pN
later DA.keep:mQ DA.select:mQpP d:lMmZpS l:mR
latest DA.read:pR DA.update:pN d:pQ
launch DA.run:hQ NA.run:fLhU d:hQ dv:hQ n:fKhV nv:fLhU
lawn DA.update:fQ NA.update:fQ d:fWjM n:fWjM
lawsuit DA.update:dQ d:dS dh:dR n:dR nh:dR
layer d:mQ n:mQ nh:mQ
lead d:mMoT dh:oQ n:oQ nh:oQ
leading d:pQ
leak NA.export:kWpQ n:kWpQ nv:kWpQ
lease NA.none:pP d:pP n:pP
leave DA.select:pQ d:pQ dv:pQ
ledger DA.create:bQmM d:bSmM
legal DA.none:pQ DA.update:dQ NA.none:dQpR NA.update:dR d:dWjMpR n:dUpR
length s:pL sp:pN
lesson DA.update:oR NA.update:oR d:mMoU dh:mMoU dha.update:oR n:mMoU nh:mMoU nha.update:oR
let DA.none:cMfQpP d:fQpS dh:fQpQ dha.none:cNfQ
letter n:lQ nh:lQ
level d:pL dh:aQpM dha.update:pM s:pM
leverage d:cSpP dh:cQ n:cR nh:cR s:pQ sp:pQ
library DA.create:pJ DA.update:mToM NA.none:mSoM NA.update:pN d:mQoMpI n:mSoNpG s:pN
license n:pP
like NA.publish:oS d:aR n:oU nv:oS
likely DA.read:pQ d:pQ
limit DA.none:cMiQpP NA.none:cMfQ d:bMcMeRiQ dh:iQ n:bMcLeRfR s:pQ sp:pP
line DA.create:mQoM DA.keep:mQ DA.read:pM d:mToM dh:mQ n:mQpN nh:pM s:bTpS sp:bT
link DA.create:pN DA.read:pR DA.update:lSpP NA.read:pQ NA.update:lSpP d:lRpR dha.create:pN dha.read:pP dv:pP n:lR nh:pQ nha.read:pQ nv:lRpP
liquidity n:cQ
list DA.create:iMpQ DA.delete:aQpP DA.read:pG DA.update:cMpR NA.create:iMmQ NA.delete:aR NA.read:pH NA.update:jQ d:aUbKcMgRpJ dh:oM dv:jRmMpG l:gLjMmV n:aUbLgRiMpH nh:gQmQ nha.create:mQ nv:pH s:pR
listing DA.update:bMoQ NA.none:bMjQoQ d:bLjQoQ n:bLjQoR
lite d:pN
litigation NA.none:dQ d:dQ n:dQ
llm d:pN
load DA.keep:mQ DA.update:iR NA.keep:mSpR d:iS dv:iQ n:mSpR nv:mSpR
loading DA.run:pP NA.run:pP n:pP nh:pP nha.run:pP
loan DA.none:pP NA.none:eQpM NA.read:pR d:eQpP n:eRpP
local DA.delete:jQ DA.read:pP d:jQmRpQ n:mQ s:pQ
local_path sp:pQ
locale s:pQ sp:pQ
location DA.update:pL NA.update:mQ d:kS dh:kQ nh:iQmQ nha.update:mQ s:lQoQ sp:lQoQpP
lodge DA.none:dRpP NA.none:dRpP d:dRpP dh:dRpP dha.none:dRpP n:dRpP
lodging d:bQ n:bQ nh:bQ
log DA.create:mR DA.keep:gSmNoSpQ DA.update:bMjQmQ NA.keep:gMmQoSpQ NA.update:mQ d:bLgRjTlMpR dh:kQ dv:gRmMoRpR n:bKgLjRmSoQpQ nh:bLmT nha.create:mR nv:gMmQoSpQ
logging d:iQpP
login DA.create:gRpQ DA.delete:gP DA.read:pS DA.update:gR NA.create:gQ NA.delete:gP NA.read:pQ NA.select:gQmLpR d:gVjMmKpV dv:pQ n:gVjMmJpU nh:pR nha.read:pR nv:gQmLpR s:pP
long DA.read:pP DA.select:pQ NA.select:pQ d:cSpQ n:pQ
look DA.read:pQ NA.read:pM dv:pQ n:pM nv:pM
lookup NA.read:pM n:pM nv:pM
loyalty d:bQ n:bQ
mac n:pN
machine DH:fSjMpP DHA.delete:jM DHA.update:pP DHM:dMfUgMmQ DK:aSbMcMdLf_hTiJjKmJoL NH:bMf]gSiLjLlMoMpS NHA.create:fT NHA.delete:fQjL NHA.none:mR NHA.read:pQ NHA.update:fSmMpQ NHM:dMf[gLhM NK:aMbMdLffhLjLlLmMoL NKA.create:fUgM NKA.delete:fTjL NKA.none:dLfQgRlMmU NKA.run:fRhM NKA.update:fVmK SK:aTpS d:hRpQ dh:iQ dha.update:iQ n:fQ nh:fQ
macro NA.read:hQ n:hQ nh:hQ nha.read:hQ
made DA.read:pR d:lQpQ dh:pR dha.read:pR
mail DH:bLfLgLjTlUmLnR DHA.create:lQpN DHA.delete:jSlM DHA.keep:mMoQ DHA.publish:iQoL DHA.read:pN DHA.send:kLlTpN DHA.update:lLpQ DHM:eMmVnSoH DK:aLbMcLeLgShMiLl[nUoG NH:bMgMiLkRlWmKoRpP NHA.create:iNlQoQpP NHA.delete:jS NHA.keep:lSmL NHA.operate:pN NHA.read:pN NHA.send:kMlVpP NHA.update:pQ NHM:lSmUoF NK:bMiLlXoK NKA.create:iMlTmR NKA.delete:jS NKA.keep:lQ NKA.none:fQiM NKA.publish:lToL NKA.send:kLlS NKA.update:lMmQ SK:fMhQkLmJoSpN d:pP
maintain DA.read:iQjSpQ DA.update:eQiIjKoSpP d:bQgMjTkMmMoSpU dv:fQkMmMoSpS
maintained d:jRpN
maintaining d:pN
maintenance DA.harm:fQ DA.read:pN DA.update:fMiS NA.keep:mR NA.none:bPiLoQpP NA.read:oQpN NA.update:fMiSmM d:iVjRpN dh:fQ n:hLpN
make DA.create:eQfMgLjQkQlRpM DA.read:pQ d:eQfMgLjQkQlR dv:eQfMgLjQkQlRpN
making d:pN
manage DA.update:bQhLmMpP NA.update:mR d:bQeQhLmMpQ dv:ePkMlMpT n:mR nv:mR
managed DA.read:pN d:pN
management DA.read:pP NA.export:iQ NA.none:iMmUpK NA.pay:pQ NA.read:pP d:iR l:oQ n:bRiQjMpQ nh:pM nha.none:pL
manager NA.keep:mS NA.none:pP NA.pay:bQ NA.read:oQ NA.run:iQ NA.update:hQ n:hRoRpQ nh:hRjLoRpQ nha.keep:mS nha.none:mRpP nha.pay:bQ nha.read:oQ nha.run:iQ nha.update:hQ
managing DA.update:hQiMmUpQ d:hQiMmTpT
manifest DA.update:iRpP d:iRpP dh:iRpP dha.update:iRpP
manipulation NA.none:fTgMkLpP NA.pay:bQ NA.trade:cQ n:dQfSgKjQkJpP nh:dQfSgKjQkJpP nha.none:fTgMkLpP nha.pay:bQ nha.trade:cQ
manner d:hQ
manual l:iR
many DA.read:pP d:hRpR
map NA.none:pM NA.read:pM NA.run:iQ d:pK dh:pN n:iRpK nh:iRpM nha.none:pM nha.run:iQ
margin NA.update:cQ d:cSpN n:cSpN
mark DA.read:pP DA.update:pQ NA.update:mQpP d:eQpS dv:mQ n:eRiMmQpP nv:mQ s:pP
markdown DA.read:pN NA.read:pN n:pN
market DA.create:cS DA.none:cR DA.update:cTmM NA.none:cYjKkMmM NA.update:cQ d:bLc_jJkMmM n:bKc_jJkMmM
matching d:pM
material DA.none:pK NA.none:mLoTpJ NA.update:mQ d:jQoQpJ n:jQoRpK nh:mQpM nha.update:mQ s:pM
mathematical DA.read:pL d:pL
matter DA.update:pQ d:dSpQ dh:pP dha.update:pP
max l:gQ s:jQmSpK
max_length sp:pN
max_result sp:pN
max_token sp:pL
mcp NA.run:hSiL d:hR n:hViL
meal DA.create:mQ NA.create:mR d:bLmT n:bLmU
measure DA.read:jQpP d:pQ dv:jQlQpQ
media DH:aRkTpT DHA.create:iMoQ DHA.operate:pP DHA.publish:kQ DHA.read:aQgQpR DHM:bRkMlSoM DK:aVhKiJmRoM NA.operate:pP NH:lRmM NHA.create:lRpN NHA.operate:pP NHA.update:fQmM NHM:bRfLiLlQmT NK:hMiNlSmS NKA.create:lR NKA.update:bQ SK:aSoNpR
medical DA.read:pM d:aTpJ n:pL
medication DA.read:pR NA.read:pU n:pT nh:pT nha.none:pP nha.read:pR
medicine DA.read:pQ d:pQ
meet DA.read:iQ d:lQ
meeting d:lS n:lR
member DA.create:gQ DA.update:gQ NA.create:gQ d:gUoL dh:gS n:gVoL nh:gVoL nha.create:gQ
membership d:bR n:bR nh:gQ
memory DA.delete:pP DA.read:pN DA.update:mRpP NA.delete:jQpP NA.read:pN OP:mT OPA.write:mS d:mR n:jQmQ nh:jQpP nha.delete:jQpP
mental DA.read:gQkMpU NA.none:gQkMpS NA.read:pQ d:gQkMpV n:gQkMpV
mention DA.send:oR NA.send:oR d:oRpN dv:oRpN n:oR nv:oR
menu d:lToK n:lToK
message DA.create:lRmMpM DA.delete:jR DA.operate:pM DA.publish:iQ DA.send:lR DA.update:iR NA.create:lQ NA.publish:lQ NA.send:jQnQpP NA.update:iR d:iTjRkLlVmLoMpL dh:jQkMlTpL dha.create:lQpM dha.delete:jQ dha.publish:iQ dha.send:lQpM n:iQjQlRmMoM nh:lR nha.send:lQ nv:jQlM s:kMmMnQoRpG sp:kMmMnQoRpI
messages OP:lNmS OPA.write:lNmS P:gSlR PA.write:gSlR
messenger d:lSoK
meta NA.read:pN n:pN
metered NA.delete:bQ d:bT n:bU
method DA.create:pP DA.read:pP DA.send:kQpR d:kRpS n:cR nh:cR s:iLjTkTlMmLoLpS sp:jTkTlMmMoLpR
metric DA.update:mQ d:mS dh:mR n:iMmT nh:mS
mfa DA.update:gQ NA.update:gQ d:fMgS n:fMgS
microwave d:fQpP dh:fQpP n:fQ nh:fQ
midi DA.create:fMmQ NA.create:fMmQ d:fJjPmS n:fJjPmS
migration DA.update:hQiLjQ NA.update:hRiL d:hPiLjR dh:hQiM l:hQ n:hR nh:hR nha.update:hRiL
milestone NA.update:oQ n:oQ nh:oQ nha.update:oQ
min s:pN
mine DA.create:mR NA.create:mQ d:mR n:mR nh:mR nha.create:mQ
minimizing d:iQ
minute DA.run:pP d:iRpP s:iRpP sp:iRpP
misuse NA.none:bPfQgLiMjQkMpQ n:cQfSgJiLjWkJmMpQ nh:cQfSgJiLjWkJmMpQ nha.none:bPfQgLiMjQkMpQ
mix NA.none:pM d:pJ n:pH
mobile DA.run:hQ NA.run:hQ
mode NA.run:fQ d:cRfRiMpM dh:fQ n:cSfSiL nh:cSfSiL nha.run:fQ s:jQpQ sp:jQpQ
model DA.create:iQpP DA.run:pM NA.create:iQpR NA.keep:pQ d:iRpI dh:iRpL dha.create:iR dha.run:pL l:mR n:iSpQ nh:iQpS nha.create:iQpQ nha.keep:pQ
model' d:pK
modeling DA.read:pP d:pP
modification DA.read:pP d:fQhRpQ
modified l:mR
modify DA.update:bRgQiJmMpR NA.update:pP d:bQgQiJmMpR dv:bQgQiLmMpR n:pP nv:pP
money DH:bXdLgUiMmLpS DHA.create:gQpP DHA.delete:mQ DHA.keep:bQ DHA.read:pR DHA.select:pM DHA.update:gSmM DHM:bSdMeRfMgJhRjMmP DK:b_cTfLgQiGjLlGmKoF NH:b_eMfMgThLiMjKoM NHA.create:bSpP NHA.delete:bRgPjKmQ NHA.harm:bQ NHA.keep:bQ NHA.none:bMcSdQpL NHA.pay:bQ NHA.read:pL NHA.run:bT NHA.send:bQ NHA.update:bPgTpQ NHM:aMb^dLfMgLiKlMoL NK:aMbdcMdMfJgWhJiIjJlJmMoJ NKA.create:bTgRmL NKA.delete:bVgLjKmQ NKA.export:kQ NKA.keep:bR NKA.none:cReJgTiMmToM NKA.pay:dRmLnR NKA.run:bUhM NKA.send:bR NKA.trade:bLgQ NKA.update:bUcMdMeR SK:bSmQpX d:hS
monitor DA.read:pM DH:fJiTlSmM DHA.create:iSmM DHA.delete:jR DHA.none:pN DHA.read:pM DHA.run:iR DHA.send:pP DHA.update:mRpQ DHM:iRjSoK DK:aMbLcMdLeKfIgSiSlQmQnMoR NA.read:iRpQ NH:bMdMfGgQiRjTmPpL NHA.create:fMmR NHA.delete:iMjV NHA.keep:lQ NHA.none:mSpM NHA.pay:pL NHA.read:pL NHA.run:iR NHA.send:pP NHA.update:fMgQiTmKoR NHM:bMiVoL NK:aLbJcMdLfIhMiYjTmS NKA.create:iSlQoK NKA.delete:iMjV NKA.keep:gMlPoS NKA.none:mSoQ NKA.read:iQ NKA.run:iS NKA.update:bMfMiW SK:gQjLpN d:pN dh:iR dv:pH n:iSmMpQ nv:iRpQ
monitoring DA.read:pM d:gQpM n:pN
month d:cR
monthly DA.read:pN d:pN
more d:pN
mortgage DA.read:pQ d:pQ
motion DA.read:dMfQ NA.none:dMfR d:fQ n:fQ nh:dQ
move DA.update:mPpK NA.update:mSpM d:mPpK dv:iLmQpJ n:mSpJ nv:mSpM
movie d:pP n:pP
mower DA.update:fQ NA.update:fQ d:fWjM dh:fUjM dha.update:fQ n:fWjM nh:fWjM nha.update:fQ
multi NA.operate:pM nh:pN
multiple DA.read:pN d:pM l:mS
museum DA.update:bQoM NA.update:bQoM d:bRoM n:bRoM
music d:fQ n:fQpK nh:fQ
mysql DA.run:pP d:pP
một DA.none:pJ d:pJ
n l:hQiL s:mQ
name DA.create:mQpN DA.delete:jQ DA.read:pM DA.run:pR DA.select:pN DA.send:pP DA.update:gRpN NA.create:mS NA.delete:jQ NA.none:pM NA.update:mQ R:aMcLeJfJgLhDjMkLmLnJpV d:cMfMgRlRmQoKpH dh:cMfMgQjQmSpM dha.create:mRpP dha.delete:jQ dha.update:gQpM l:bMmQ n:cMfLgQjQmTpM nh:cMfMgQjQmQ nha.delete:jQ nha.update:mQ s:aMcLdRfHhSjToLpK sp:dSfHgLhTiSkMlQpQ
namespace DA.read:pM d:pM
natural d:pP
navigate DA.read:pN NA.read:pL d:pN dv:pN n:pL nv:pL
navigation NA.none:fP NA.update:pP d:pS n:fUpT nh:fQpQ nha.update:pP
nearby DA.read:pN d:pN dh:pN dha.read:pN
necessary d:iQ
needed DA.update:bPpQ d:bPiQpP
network DA.create:iQ DA.none:iQpR DA.read:fMjR DA.update:fMiR DH:dLeQfMgKiWlNpN DHA.create:eRgMiRpP DHA.delete:gQiMjQpL DHA.keep:mQpP DHA.read:pN DHA.select:iRpS DHA.send:bQgM DHA.update:mQpP DHM:aLbMfLhRiVjUkMmKoK DK:aLcLdKfKhMiSjQlInLoL NA.none:fJiPjRkRpL NH:dKfMiZmHpP NHA.create:iRkQpP NHA.delete:iMjRpL NHA.none:pS NHA.read:pM NHA.run:iQ NHA.send:bQgM NHA.update:iTmMpN NHM:aMbKgKhQiWjUkTlMoJ NK:bMcKdKfJgLiYjRkRlKmMoK NKA.create:gQkQ NKA.delete:iKjV NKA.harm:fQ NKA.keep:aRdQeRiTmK NKA.none:eQfMiS NKA.read:mQ NKA.run:hQ NKA.select:iQ NKA.send:bQgM NKA.update:iUmR SK:fRgQjMkMmSpL d:fJgQiTjSmMpP n:fLjTpM s:pN sp:pM
never l:jQ
new DA.create:dPfSgRkMlIpS DA.none:pP DA.read:pM DA.run:iR DA.select:pM DA.update:pP NA.create:mQpK NA.none:pN d:cKfRgQiPjLkLlImRpQ l:hQ n:oRpK nh:pN nha.none:pN nv:mQpK s:iMmRpR sp:iMmR
newly l:mP
news DA.none:pN DA.update:oQ NA.none:jQpM d:jQpM n:jQpM nh:pN
newsfeed DA.update:mMoT NA.update:bMmLoV d:bMmMoT n:bMmLoV
newsletter n:lQ nh:lQ
next NA.create:fQ d:mS n:fS
nickname s:mR sp:mR
no d:pM s:pM
nobody d:bPeSgM
node DA.create:iQmN DA.read:pN DA.run:iQ DA.select:pN DA.update:iSpN NA.create:iSmM NA.read:pN NA.run:iQ NA.select:pN NA.update:pN d:hLiVmLpM dh:hMiRpN dha.run:iQ dha.update:iQ n:aQhMiUmJpL nh:hMiSpM nha.create:iQ nha.run:iQ nha.select:pN s:pQ sp:iRmMpR
nombre s:cRgUpP sp:cRgUpP
non d:pP
none ANY:aMbMdJeLgJkLmJnLoLpZ DHA.create:bNfSgLkMlMoQpQ DHA.delete:fPiMjXlMoM DHA.grant:gS DHA.interact:lS DHA.keep:gRiLjMlLmYoM DHA.none:aLbTcLdKkQlPmQnMpK DHA.operate:fSpP DHA.pay:bScRiM DHA.publish:kRlQoR DHA.read:jRpR DHA.run:aQeMhYjMmKnLpP DHA.select:lMmRpN DHA.send:lToMpJ DHA.trade:cR DHA.update:dNkLmPnMoQ NHA.create:iQoQpG NHA.delete:cQmLpP NHA.export:lQ NHA.grant:pK NHA.keep:mR NHA.pay:bRpS NHA.publish:oQ NHA.read:gLmRpL NHA.run:pP NHA.select:gQiMmRpQ NHA.send:pN NHA.update:jQmMpJ SIDE.none:aTdTeSfLgKhKiMjMkMmLnSoJpU SIDE.read:eQiQlLpL SIDE.write:aLdKeMfThLjKkMoMpY VV.create:gNjMmR VV.delegate:nQ VV.delete:iLjZlMmMoL VV.export:kTpP VV.grant:bMcRgRlQmMnMpP VV.harm:fPgTjNkMlMpP VV.interact:lS VV.keep:aQjMmTpQ VV.none:aTdTeSfLgKhKiMjMkMmLnSoJpU VV.operate:fQ VV.pay:bRcRpQ VV.publish:kRoQ VV.read:eQiQlLpL VV.run:cMeMgMhRiRjMkMmLpR VV.send:lRpN VV.trade:kQ VV.update:dNhMiUjLkKmSoQpR
not d:pP l:hRiMmL
note DA.create:oRpQ DA.delete:jR DA.none:eTnMpP DA.read:pN DA.update:aQbLmT DH:eMgLhLiRlMmTpJ DHA.create:bRiKkMmToR DHA.delete:iRjTmLpM DHA.read:pL DHA.send:cR DHA.update:bMgMmToQ DHM:eQgMnP DK:bNcKdJeLfKhMjTkLlKmXnRoL NA.create:oRpP NA.none:jQmQ NH:eLfLgLiMjSlLmZpM NHA.create:mVpR NHA.delete:jUpN NHA.none:mM NHA.publish:bQ NHA.read:pL NHA.run:hM NHA.update:gMmU NHM:bSoK NK:aSbScKeKfJgJiKjSmZoJ NKA.create:fMlRmT NKA.delete:jS NKA.none:iSjT NKA.publish:bQ NKA.read:mR NKA.run:iM NKA.select:mQ NKA.send:aQ NKA.update:mV SK:eRfQjMoS d:bNiMjSmSnMpQ dh:aQeMoR dha.create:oRpP dha.read:pN dha.update:mR l:bMmQ n:aQbReMiMpQ nh:bReMiMoQpQ nha.create:oRpP s:eRpK sp:eRpP
notebook DA.create:mQ NA.create:mQ
nothing d:pM
notice DA.create:dQ DA.delete:dRjM DA.update:dS NA.create:dQ NA.delete:dRjM NA.update:dS d:dYiMjMmM dh:dVjM dha.create:dQ dha.delete:dRjM n:dZiMjMmM nh:dZiMjMmM nha.create:dQ nha.delete:dRjM nha.update:dS
notification DA.create:lQ DA.keep:lRmM DA.update:mUoM NA.create:lQ NA.keep:lRmM NA.update:mToM d:lUmRoK dh:lT n:lSmRoL nh:lQ
notify DA.send:pL NA.send:pL d:pL dv:pL n:pL nv:pL
now NA.none:pN d:pQ n:pN nh:pN
num s:pS
number DA.create:bQpL DA.none:pL DA.read:pM d:bQgQpL dh:bRpM dha.create:pL s:bRmLnRoRpQ sp:bQlQ
number_of_seat sp:pP
nursing DA.update:aTbMcM NA.update:aSbMcM d:aXbJcK n:a]bIcH
o d:aQdMeRpQ
oauth NA.delete:gP d:gQ n:gR
object DA.create:pM DA.none:pK DA.read:pM DA.update:mR NA.read:pN d:mSpD dh:pM dha.create:pM dha.update:mQpP n:pL nh:pM s:mNoSpL sp:pK
object_name sp:mMoR
objective NA.update:oQ d:oQ n:oQ nh:oQ nha.update:oQ
observation DA.create:mQ NA.read:mQ d:mR dh:mR dha.create:mQ n:mR nv:mQ
observe DA.update:gRkQmM d:gQmMpP dv:kQpP
obstruction NA.none:dQeQgMjSkLpS NA.read:jQ n:dQeRgKjVkKmMpT nh:eRgKjVkKmMpT nha.none:eQgMjSkLpS nha.read:jQ
of NA.none:pP d:bKcNdMeMfSgRhIiKkLmJnMoMpM l:mR n:mQ s:pP
off DA.operate:fQpQ DA.select:fQpP NA.none:pP d:fSpR n:pP
offer DA.read:pP d:bKdTkQpP dh:bMdRkQpQ dha.read:pQ n:bKdT nh:bLdS
office d:kQ
offset s:pM
oidc DA.create:pM d:pM
old s:iLmRpQ sp:iMmR
on NA.none:nQpP NA.read:pP d:aMbMeLgRhLiQjSmHnRoS l:iLjQ n:nQpS
one DA.export:oQ DA.pay:bQ DA.run:pQ d:bQkMmQoP l:bR
only DA.read:pN DA.run:pL DA.update:pM NA.none:pN d:pI dh:pM dha.update:pM n:pN s:pM
ons d:iR dh:iR
open DA.select:pI NA.read:mQ NA.select:cRmRpL d:pH dv:pH n:cSmTpL nv:cRmRpL
operate DV:f[mMnMpP DW:pN NV:fZmMpQ VV.none:fRpQ VV.operate:fUmMpP VV.read:pL
operation DA.delete:iRjL DA.read:bMdNfPgQiKjQpM DA.run:jS DA.update:gS NA.none:iR d:bMdMgWhJiTjTlLoMpU dh:eMgSiRjVmMpR dha.read:pQ dha.run:jS dha.update:gS l:gRhQ n:iR s:iR
operational DA.read:iQ d:bMfRjQpP
opportunity NA.update:oQ d:oR n:oS nh:oS nha.update:oQ
optimisation DA.update:gRkQmM d:gRkQmM
optimize DA.update:pM NA.update:pK d:hQiMpM dv:hQpM n:pK nv:pK
option d:pN dh:pN n:lR nh:lR s:iRmM sp:iRmM
optional DA.read:pN d:pN
or d:aRbJfRhQiNjVkLlLnLpQ l:jRkRmJ n:jQmMpR
orbit d:fQ n:fQ
order DA.create:aQcRmMpP DA.delete:cRjL DA.none:bLcQ DA.pay:aTpP DA.read:bR DA.run:cQ DA.trade:gQ DA.update:bRoMpL DH:bTcTfMgKiMjN DHA.create:bQcQ DHA.delete:bQ DHA.read:bRpP DHA.update:aQpL DHM:aMb[cLdMjMmRoM DK:bXdLeMfJgLhLiGjTkMlLmS NA.create:aQcR NA.delete:aQcSjL NA.none:bRpP NA.pay:bQ NA.read:bQ NA.run:cR NA.trade:bMgQ NA.update:aQcSmMoMpP NH:aRbUcTeMfMgKiKjLlRmJpS NHA.create:aQbQcQ NHA.delete:aQcRjM NHA.none:bQjRpP NHA.read:bQ NHA.run:bMcQ NHA.send:lR NHA.update:cQmMoQpP NHM:aLbbcGdKmRoL NK:aRbZcRdMeKfLgIiJjMnMoK NKA.create:aQbSiM NKA.delete:aQbQcQjL NKA.harm:bTcL NKA.keep:mQ NKA.none:bLjUmS NKA.pay:bS NKA.run:cQ NKA.send:lR NKA.trade:bMgQ NKA.update:bScQgM SK:aMbRcRjTkMmIpM d:aWbVcWdMfMhMjJlMmLoKpP dh:aQbLcXjMoMpL dha.create:cR dha.delete:cRjM dha.read:bQ dha.update:aRbLmQpL dv:aTbM n:aWbWcYdMfMjIlMmJoLpQ nh:aUcZdMfMjLmMoMpP nha.create:aQcR nha.delete:aQbMcSjM nha.none:bRpP nha.read:bQpN nha.run:cR nha.update:aQcTpP nv:aQbQ s:cT sp:bR
order_id sp:cQpQ
orderverificationtool DA.read:pN d:pN
organisation d:mQ
organization DA.read:pN NA.update:oQ d:gRpN n:mR nh:mQ
other DA.read:pQ DA.update:lRoL d:iQkRlRoKpR n:pQ
out DA.none:iRpQ DA.read:pQ DA.run:nR d:gMkRnRpS dh:kQnQ s:pP sp:pQ
outbound DA.create:kM d:kLlR n:kLlR
outcome n:pN
outlet DH:iJjQkSlQmLpL DHA.create:iMkTpM DHA.delete:jQkM DHA.run:lP DHA.select:pQ DHA.send:pJ DHM:iRjQkTlLoK DK:aJbMeKfJgKiNk^mGnS NH:bReMfMgJhMiQjMkXlSmMnLpR NHA.create:kS NHA.delete:iQ NHA.export:kQ NHA.none:dRkS NHA.read:pN NHA.run:lR NHA.select:oQpQ NHA.send:lQ NHA.update:bQiRpP NHM:eLgMiLjQk[lNmKnUoK NK:bMcNdLeJfIhJiLjMk[lVnRoM NKA.create:iLkRlLmSnQoL NKA.delete:iQ NKA.export:jQ NKA.keep:kQ NKA.none:dRfMgMkS NKA.pay:bLnR NKA.publish:cMgQkRlRoM NKA.read:mRoR NKA.run:lR NKA.select:oQ NKA.send:lQ NKA.update:kTmL SK:gMlNmQoPpR
outline DA.read:pN d:pN
output DA.run:pR NA.read:pN d:iMmTpQ dh:pP dha.run:pQ n:pN nh:pN nha.read:pN s:mVoMpS sp:mR
output_directory sp:pQ
outside DA.keep:kR d:iMkT
oven NA.none:pQ d:fQpQ n:fRpQ nh:fQ
over DA.none:pP DA.read:pS DA.run:pK d:nQpQ
overall d:pP
overpayment d:b[iNjL dh:bWjL n:b[iNjL nh:b[iNjL
override NA.none:cMfQ n:cMfQpP nh:cMfQpP nha.none:cMfQ
overview DA.read:pN NA.read:pN d:pN n:pN nv:pN
own d:mQpN
owner s:iLoS sp:iLoS
ownership DA.pay:bMdQgQ NA.pay:gQ d:bMdQgQ dh:bNdQ dha.pay:bNdQ n:gQ nh:gQ nha.pay:gQ
p s:pN
paciente DA.none:aWeMpP d:aWeMpP
pack NA.none:mRpR n:mRpR
package DA.read:pR DA.run:mQ DA.update:pN DH:bMhXmNpQ DHA.create:hQ DHA.read:hQ DHA.run:hR DHA.update:gQhQiMlQ DHM:iRjR DK:aLbIcLfKhPlMmQ NA.read:hQpN NA.run:hQ NH:bMeRfLhYjLmMoKpQ NHA.create:hQ NHA.delete:eQ NHA.grant:eR NHA.harm:hR NHA.none:pP NHA.read:hQ NHA.run:hU NHM:eJiRjRlQoK NK:aLfKhXiSjMkLlNnL NKA.create:iSmL NKA.delete:jQ NKA.grant:lR NKA.harm:hR NKA.keep:mR NKA.none:iMmRoM NKA.read:hQ NKA.run:hT NKA.update:aMbRiQjMlL SK:bMgRhLiS d:mSpQ n:hR nh:hR nha.read:hQ nha.run:hQ
page DA.create:oQ DA.keep:pL DA.none:nQpP NA.keep:pL NA.none:nR NA.read:pS NA.update:mM d:pN dh:lMmQnRoMpR dha.keep:pP dha.read:pQ n:mMnRpQ nh:lLmMnRoR nha.create:oQ nha.keep:pL nha.read:pR nha.update:oR s:pM
page_size sp:pM
pages OP:iMmMoV OPA.write:iMmMoT P:oR
pagination DA.read:pQ
paid DA.create:bQpP d:bRhSpQ
paint d:pM n:pM
pair DA.delete:gMjQ DA.update:gMmQ NA.create:mQ NA.update:gMmR d:gKjQmR dh:gLjQmQ dha.delete:gMjQ dha.update:mQ l:bMmS n:gJjQmU nh:gJjQmU nha.create:mQ nha.update:gMmR sp:pP
paper DA.none:pN DA.read:jSpQ NA.read:pP d:jR n:pQ s:pQ
paper_id sp:pQ
param s:iQkSpM sp:iQkS
parameter DA.read:pN DA.run:mQpP DA.send:hNkR d:hNkQmQ
parcel DA.read:pN DA.update:oQ d:oQpN
parent d:jLoS s:iLoQ sp:iMoQ
parking DA.create:bQ DA.delete:bQjM DA.none:bQ DA.update:bQ NA.create:bQ NA.delete:bQjM NA.none:bQ NA.update:bQ d:bWjMoL n:bWfQjMoL
parole DA.read:eQpT d:eQpT
part d:fSpM dh:pN s:pN sp:pN
particular DA.read:pM d:pJ
partner DA.publish:kTpR d:bMkV
party DA.create:dQpP d:dTgMpP n:dQgM nh:dQgM s:pP
pass DA.read:kQpS d:kSpR
passenger d:gR
password DA.read:gQpY NA.none:pN d:gRpV n:gQpM nh:gQpM s:gRmM sp:gSmMpN
patch NA.update:pP d:pP n:pQ nv:pP
patent DA.pay:dQ d:dS n:dQ
path DA.none:iQ DA.read:pN DA.run:pP NA.none:pQ d:jQkMpQ n:pP nh:fQ s:gMjTmSoM sp:gMjQmRoMpS
patient DA.create:pK DA.delete:aQ DA.keep:aR DA.none:aQpR DA.read:pS DA.update:aPpP DH:aUpQ DHA.delete:aQ DHA.read:pQ DHM:aXbKeMfTgRjIkRmJoM DK:anbIcMdLeKfRhLiNjGkRmHnLoK NA.delete:aQ NA.keep:pM NH:a^fMmMpb NHA.create:aQ NHA.delete:aQ NHA.none:aSpU NHA.read:p[ NHA.update:aR NHM:a^bKcMfTiMjJlQmJoL NK:anbHcLdLeLfQiKjGkSmGoJ NKA.create:aViMmM NKA.delete:aUjJ NKA.keep:aRmM NKA.none:aRgP NKA.read:aQ NKA.update:aVmM SK:aUpV d:aZbMkRpT dh:pP n:aSbLkRpK s:aWpR sp:aUpS
patient' DA.update:aS d:aT
patient_id sp:pN
pattern DA.read:pN d:pN s:pQ
pause DA.run:bR NA.run:bRhMiRpP d:bR dv:bR n:bShMiRpP nv:bRhMiRpP
pay DA.create:bR DA.pay:bQ DV:bYcQeLfJgLhMiJjLlMnZoLpU DW:pL NA.pay:bQ NP:bZcLfLgMiMjMlLmRnQoMpU NV:bVcPdRfLiMjLoLpR VV.none:bXcUeLfKgLhLiKjLlKmKnYoLpQ VV.pay:bQcMiMlQpQ VV.read:pP d:bU dv:bScR n:bT nv:bQ
payload DA.read:pR NA.publish:kQ d:pS n:kQ nh:kR nha.publish:kQ s:pT sp:pQ
payment DA.create:bSoLpP DA.none:bQ DA.read:jRpP NA.create:pP NA.none:bPpQ NA.read:pL NA.update:mQ d:bZgLoLpS dh:bQpP l:bS n:bScM nh:mQ nha.create:pP nha.read:pN nha.update:bMmQ s:pP
payments OP:bToS OPA.write:oS
payout DA.update:eQ NA.update:eQ d:dMeT n:dMeT
payroll NA.none:bS d:bUhMjM n:bUhMjM
pdf DA.read:pN d:kQoMpP n:kQmQoMpP nh:mQpP
pedal d:pP
pedestrian NA.none:pR d:pR n:pR
penalty s:pN
pending DA.delete:bR NA.delete:bScL NA.update:bRcM d:bTcM n:aMbYcI
people DA.read:pT d:gRpT
per s:pN
per_page sp:pN
perform DA.run:hLoQpN d:hLoQpN dv:hLiQoQpN
performance d:hQpN n:eRpN nh:pN
permission DA.none:gMkQpP DA.read:pM DA.update:gQ NA.create:gS NA.delete:gRjM NA.none:gLkR NA.read:pM NA.update:gR d:gSkQpN dh:gQ n:gYiLjMpM nh:gVpN nha.create:gR nha.read:pM s:pN sp:pN
permit d:dQeM n:dQeM
person DA.create:pM DA.delete:gQ DA.publish:lP DA.read:pP d:fMlQmMnUoLpP dh:jQpS n:nT s:pQ
personal DA.create:mSoM DA.read:gMlQpQ d:gLkSlQmSoMpU
phishing NA.none:bLdMeMfMgYjMlTpT NA.read:aKgS d:gLlRpP n:aLbJdMeMfLgajLkMlTpT nh:aLbJdMeMfKg_jMlSpR nha.none:bLdMeMfMgWjNlSpR nha.read:aKgS
phone DA.none:mQpP DA.read:pN DA.update:fR DH:fUhQjM DHA.delete:fQjM DHA.run:hQ DHM:fQ DK:fTiLjLlXoM NA.read:pN NA.update:fR NH:fYhQiMjMlMmLpP NHA.create:fQ NHA.delete:fQjM NHA.keep:pN NHA.run:hQ NHA.select:pR NHA.update:fS NHM:fUiM NK:eQfYhQiLjLmM NKA.create:fQ NKA.delete:fRjL NKA.run:hQlLmQ NKA.update:fT d:fQiMlSpR n:fTiMpQ nh:pP sp:lQ
photo DA.read:pQ d:aRpQ dh:aSpR nh:kR s:aRpQ sp:aRpQ
pickup s:pP
picture DA.read:pP d:pN
pid s:hQ sp:hQ
pin DA.update:oT NA.update:oT d:fQgLoT dv:oT n:fQgKoT nh:fRgM nv:oT
pipeline DA.create:iSmMpN DA.read:pQ DA.update:iR NA.create:iSmM d:iVmMoLpP dh:iRpQ dha.read:pP n:iVmMoL nh:iS
pivot DA.create:iMmR DA.update:iMmR NA.create:iMmR NA.update:iMmR d:iKmU n:iKmU
pizza d:bQ n:bQ
place DA.none:cRpN DA.update:iMmR NA.none:bQpQ d:bMcTiMmRpM dh:cRpQ dha.none:cQpQ n:cTpQ nh:cQ s:iMmR sp:iMmR
plain DA.read:pS d:pS
plan DA.create:mR DA.delete:aQ DA.read:iQpT DA.update:fQmQ NA.create:mR NA.delete:aQbLjQ NA.read:pR NA.run:aR NA.update:bMfRmR d:aUbLjMmSoMpV dh:aTbLmR dha.create:mR dha.delete:aQ dv:pS n:aUbIfQjPmToLpR nh:aUbJfQjQmSoMpP nha.create:mR nha.delete:aQbLjQ nha.read:pP nha.run:aR nha.update:bMfRmR nv:pQ s:bSmM sp:bSmM
planning d:pL
plant d:pP
play DA.operate:fQpQ NA.operate:fSpR d:fQpQ dv:fQpQ n:fSpR nv:fSpR
playback DA.run:fQ DA.update:cNfQ DH:fT DHA.create:oQ DHA.delete:fQ DHA.none:pM DHA.operate:pQ DHA.read:pN DHA.run:fQ DHA.update:iQpP DHM:cMfWjLmQoK DK:bLcKf[hK NA.update:cNfR NH:bLf[lMpQ NHA.create:iQoM NHA.delete:fR NHA.none:pM NHA.operate:fQpR NHA.publish:iQ NHA.read:pN NHA.run:fSmM NHA.update:fS NHM:cLfYiJ NK:cKdMfaoL NKA.create:fSmRoL NKA.delete:fS NKA.operate:fR NKA.publish:iQ NKA.run:fTmM NKA.update:cMfS SK:lSoK d:cLfV dh:fQ dha.run:fP n:cLfV nh:fR nha.update:fQ
player DA.create:fR d:fS
playing DA.run:fR d:fR dh:fR dha.run:fR
playlist DA.create:mS DA.update:oR NA.create:mS NA.update:oQ d:fKiMmSoP dh:fKjQmS dha.create:mS dha.delete:jQ n:fJiMmSoS nh:fLmT nha.create:mS
plot n:pN
png DA.read:pR d:pR
pod d:iQ
point DA.create:bR d:bS dh:bQ n:bQ nh:bQ s:pQ
policy DA.create:gR NA.create:gR NA.update:gR d:gSpP dha.update:pP n:gSmMpM nh:eQgRmMpM nha.create:gQ nha.update:gR
political d:pQ
poll NA.update:oR n:oR nh:oR nha.update:oR
pool DA.create:iQ DA.delete:cMjR DA.update:iR NA.delete:cMjR NA.update:iR d:cKiSjR dh:cJiSjR dha.create:iQ dha.delete:cMjR dha.update:iR n:cJiTjR nh:cJiTjR nha.delete:cMjR nha.update:iR
port d:iQpP n:iRpR nh:iRpR s:hRpP sp:hRpP
portal NA.none:pM n:pL nh:pL nha.none:pM
portfolio NA.none:cQpP d:cQpP n:cTpP
position DA.publish:cMlR DA.read:pV DA.select:pQ DA.update:cRmNpD NA.create:cQ NA.delete:cQ NA.trade:mQ d:cSfRiMlQ dh:fQlQpV dha.read:pT dha.select:pQ n:cRfQjMlQpR nh:cQfQlQpQ nha.create:cQ nha.delete:cQ nha.trade:mQ s:cRpR sp:cRpR
post DA.publish:kLoR DA.send:oR DH:eSgJkMlLmSnQoV DHA.create:eQmR DHA.delete:jQ DHA.keep:pP DHA.publish:oU DHA.read:mQpL DHA.run:pM DHA.update:gMlQpR DHM:bJfMgMiPjSkRmSoL DK:bKcLeTfKgHhKiLjRkMo] NA.create:kR NA.publish:gQlQpP NA.update:oQ NH:bLeSfJgLjSkLoXpN NHA.create:oR NHA.delete:jSoM NHA.harm:lQ NHA.keep:jRoMpL NHA.none:nQpN NHA.read:pQ NHA.run:oR NHA.update:fMgMoX NHM:bJeMjQkQlRoW NK:aLbIcLdMfKgMjTlToX NKA.create:kQoQ NKA.delete:jUoL NKA.harm:lR NKA.keep:jRoM NKA.none:fUiMmMnR NKA.publish:gQjMkMoR NKA.read:kLoQ NKA.run:oQ NKA.send:oQ NKA.update:bMfMgMiRlQoU SK:gMjSlQmToMpM d:mMoUpP dh:oR dha.publish:oQ dv:bQkM n:eLgQmQpQ nh:oR nha.update:oQ nv:gQlQoLpP s:lMoS sp:lMoS
posting DA.create:oQ DA.update:iMoQ NA.create:oQ NA.update:iMoQ d:iKoS dh:iLoR dha.create:oQ n:iKoS nh:iKoS nha.create:oQ nha.update:iMoQ
potential d:pL
potentially d:pR
power DA.none:pK DA.read:pP DA.update:iQ NA.none:iRpI d:dQiQpJ dh:dQ n:dRiQpI s:pP
practice d:pN
predict NA.read:pP n:pP nv:pP
prediction DA.read:pR NA.read:pR d:iQpQ n:iQpR nh:iQpR nha.read:pR s:pN
prediction_id sp:pN
preheat NA.none:pQ n:pQ
prepayment DA.delete:bRjM DA.update:bT NA.delete:bRjM NA.update:bT d:bWjM dh:bWjM dha.delete:bRjM dha.update:bT n:bWjM nh:bWjM nha.delete:bRjM nha.update:bT
prescription dh:pN n:pN nh:pN
presence DA.update:oP NA.update:lR d:gMoP dh:gM n:gMlR nh:gMlR nha.update:lR s:pN
present d:pN
preserve s:pM
pressure d:aTfM n:aTfM nh:aTfM
prevent d:jQpR
preventing DA.run:pP DA.update:bMfLgSiTpS d:cMgRiU
preview n:pM
previous d:fSmM n:fSmM
previously DA.keep:pM DA.read:pR d:mPpQ
price DA.create:bToLpP DA.read:pN DA.update:bQpP DH:aSbWeMgLiKjLoM DHA.create:pP DHA.delete:aQjM DHA.read:pN DHA.update:bQiMpP DHM:aLb[eQgMjLmM DK:aRbVcSdSeLfLhLiKjKkQlL NA.delete:bRjM NA.none:bRpP NA.read:bS NA.update:bRiM NH:aSb[dKeMiLoM NHA.read:bS NHA.run:aQ NHA.update:bPmR NHM:aMb_dQiKjKmK NK:aRbadQeJfMhLiIjLlLmMoK NKA.create:bT NKA.delete:bRjM NKA.none:bSdM NKA.read:bRjQmLoM NKA.run:aQ NKA.select:bR NKA.update:bRiL SK:bRcUmLpN d:bWcTfMoKpK dh:bP n:b[iLjLmMoMpL nh:bSpP nha.delete:bQ nv:bQpN s:cVmMoM sp:cVmMoMpP
primary d:pL
print DA.operate:pK NA.operate:pK d:pL dv:pL n:pK nv:pK
printer DA.run:fRiM d:fSiM n:fR nh:fQ
priority s:pM
private DA.create:iQoL d:gXjLkQlKoLpP n:gRjM s:gQlM
problem DA.none:pM DA.update:aRmL NA.read:aQmM d:aWjMlMmKnRpM n:aXjMmJ
procedure DA.create:aLgRhRiKkQmMoMpP NA.run:hR d:aUiKmLoMpU nha.run:hR
proceed d:jR
process DA.delete:iR DA.read:jQ DA.run:bRpP DA.update:iR NA.read:pN NA.run:bRhLiQpP d:bThLiWmKpQ dh:iSpP dha.delete:iQ dv:bShK l:iR n:iQ
processed d:kR
processing NA.run:iR d:bSpR n:iRpP
produce d:pN dv:pN
product DA.delete:bMjQ DA.read:jQ DA.update:oQpK NA.read:cRjRpQ NA.update:oQ d:bMjSoTpM dh:oQ l:oR n:bLjSoTpR nh:bMoSpQ nha.delete:jQ nha.read:pP
product_id sp:pL
production d:iRpP l:jQ
professional d:lQ
profile DA.create:gMoTpM DA.read:gLjQlQmSpQ DA.update:mQ NA.create:oR NA.delete:jR NA.publish:oQ NA.read:jRlMoSpQ NA.update:mR d:gKjQlRmSoS dh:gLlRoS dha.update:oQ n:gIjSmRoWpQ nh:gLjQmQoS nha.create:oR nha.delete:jR nha.publish:oQ nha.read:pN nha.update:mR nv:jRlMoSpT s:mQpR sp:mQpR
profit d:cP
program DA.create:mQoM DA.run:pQ d:mQoMpQ
progress DA.read:pN DA.update:eLmS NA.none:eKjRmSpN d:eIjUkMmSpN n:eIjUkMmSpN
project DA.create:aQbMhMiSmMpQ DA.none:pN DA.run:hSiLpP DA.update:mToN NA.create:iMoR NA.select:pP NA.update:mR d:aQbNmSoNpP dha.read:pM n:mS nh:iMmSpQ nha.create:iLoS nha.select:pP nha.update:mSoM s:jRpM sp:pR
prometheus DA.run:pN d:pN
promotion DA.read:eQ d:eQ
prompt DA.create:mQ DA.delete:mQ DA.update:mRpP NA.delete:mQ d:dKmVpP n:dKmU nh:mQ s:pL sp:pJ
promql DA.run:pL d:pL n:pN
proper d:pP
property DA.none:pM DA.read:pN DA.update:iNmS NA.none:pM d:jLmVoLpM dh:mRoM dha.update:iNmS n:dQpM s:iLmQoSpL sp:iLoSpN
protect DA.update:gMiYpQ d:gKhSiYpT dv:gKhRi[pQ
protected d:pP
protecting d:pL
protection DA.update:dQ NA.none:iUpQ NA.update:dQ d:dSlR n:dUiSjMmMpP
protocol DA.read:pQ d:pR
provided DA.create:lQmMpJ DA.read:pM DA.run:pN d:lQpG
provider DA.create:gR DA.update:iP NA.create:gQ d:gTiRmMpP dh:gT dha.create:gQ n:gTmM nh:gT nha.create:gQ
providing DA.create:pP DA.read:pM d:pN
provision DA.create:iT NA.create:iT d:iT dv:iT n:iT nv:iT
provisioning DA.delete:gQjM NA.delete:gQjM d:gRjMpV n:gRjMpM
proxy NA.run:hQ n:hQ
psychological DA.update:aQeM d:aQeM
public DA.create:mMoQ DA.read:oRpQ DA.update:oQpM NA.create:mMoQ NA.none:oTpQ d:mKoVpQ n:mKoYpP nh:mLoW nha.create:mMoQ
publication DA.create:oQ DA.read:iR DA.update:oR NA.none:oS d:eMgLjTmMoS n:oS
publish DA.publish:kQoSpP DV:aMcKgMjLkSlSmKoZpS NA.publish:kTlMoTpP NP:iKoS NV:cLfMjLkUoXpR VV.none:aMkTlRoQpQ VV.publish:cMmLoVpP d:kQoSpP dv:kQoSpP n:kTlMoTpP nv:kTlMoTpP
pull DA.read:iRoQpU DA.update:oQpP NA.read:iRpR d:oSpV dv:iRpS n:oQpR nv:iRpT
pump NA.none:cRfM n:cRfP nh:fP
purchase NA.pay:pS n:pS nv:pS
purge DA.delete:jS NA.delete:jSpP d:jS dv:jS n:jSpP nv:jSpP
purpose R:bQcQgNhQiMjPpN
push NA.export:kS d:lRmL n:kUlRmLpP nv:kS
put DA.update:iQ NA.update:pP d:kRlNpQ dv:iQ n:kRlNpP nv:pP
python DA.run:pP d:pQ
q d:pM s:pM
qr DA.update:bRmM NA.update:bRmM d:bRmMpN n:bRmMpN
quality d:pN
quantity DH:iKmMoQpJ DHA.create:bRpK DHA.interact:pP DHA.keep:hQmMoQ DHA.send:pQ DHA.update:iMpN DHM:aMbMcRjR DK:aMbLcQjRlLmTnM NH:bMcRfQhRmLpF NHA.create:bQfQiL NHA.keep:oQ NHA.none:pL NHA.operate:pM NHA.update:pK NHM:aMeQiSoM NK:aMbKcQfPiRjMmQoM NKA.create:oM NKA.keep:oQ NKA.none:mQ NKA.update:mQ SK:aLeLfLgLiMjNkLlSmPoTpL s:pM sp:pM
query DA.create:pJ DA.read:pP DA.run:hRpR NA.create:pK NA.keep:mQpP NA.read:hSpR NA.run:pM d:hTpN dh:pL dv:pS n:hTpM nh:pN nha.run:pM nv:hSpR s:hQpL sp:hQpM
question DA.read:pN d:mQpN dh:pM dha.read:pM n:oR nh:oRpP nha.read:pP s:pN sp:pN
queue NA.create:iP d:iQpQ dh:fLiQ dha.run:fMiQ dv:fSiL n:iTpQ nh:fJiV nha.create:iR nha.run:fMiQ nv:fQ s:iQ sp:iQ
quiz DA.delete:eMjR DA.update:eLoU NA.delete:eMjR NA.update:eLoT d:eIjRoW dh:eLjQoR dha.update:oQ n:eIjRoV nh:eJjQoU nha.delete:jQ nha.update:eLoT
quote DA.read:pN d:pN dh:pN dha.read:pN n:pN nh:pN
r s:pP
radiotherapy DA.create:aTmL DA.update:aQ NA.create:aTmL NA.update:aQ d:aYbLmL n:a[bKmK
radius s:pP sp:pP
rag NA.read:pN n:pN
rail DA.read:pN DA.update:fQ NA.select:fRmM d:fRmM n:fRmM
raise DA.none:pL d:pL dh:pL dha.none:pL
random DA.create:pL DA.none:pM NA.none:pN d:pI n:pK
range DA.run:pN DA.update:pL NA.run:pN NA.update:pP d:mQpJ nha.update:pP s:pN sp:pP
rank dv:pP
ranking DA.update:jQ NA.none:jQ d:jQ dh:jQ n:jQ
rate DA.read:eQpS NA.none:pP NA.read:bQ d:bQdMeRpR dh:dMpN n:bTdLpP nh:bQdM nv:bQ s:pN
rating d:bKeT dh:eQpP n:bMeT nh:eR
raw DA.run:pP NA.read:pQ n:pQ nh:pQ nha.read:pQ
reach DA.none:mRpP d:mQpQ
reaction DA.create:lQ NA.create:lR d:lQoR dh:oS n:lU nh:lU nha.create:lR s:lQ sp:lQ
read ANY:mRpX DA.create:mQ DA.read:jQpM DA.run:pL DA.update:mTpM DV:bMePgQiKkMmMnMoIpD DW:iIjTpC NA.create:mQ NA.read:jR NA.run:pK NP:bRcLdLeSfJgMiTkRlNmKoLpD NV:bLcMdKeRfLgRlNmSpD SIDE.none:dTiRkMoLpE SIDE.read:aQdMeQgShRiKoMpH SIDE.write:hMpS VV.delete:pQ VV.harm:aQpT VV.keep:aMgTpR VV.none:dTiRkMoLpE VV.pay:bT VV.read:aQdMeQgShRiKoMpH VV.run:jQoSpR VV.select:pK VV.send:pL VV.trade:bNgQpL d:iLjQlMmTpI dv:jQpG n:iMjRlMmSpN nh:iMlMmTpM nha.create:mQ nv:jR s:pR
reading d:pN
reads-only M:pC
real DA.read:pN d:pN
reallocate DA.none:cQ d:cQ
reallocation n:cR
reason s:cMnR sp:cMnR
reasoning NA.none:pK n:pK nh:pK nha.none:pK
rebalance n:cQ
rebook DA.none:bR NA.none:bS d:bR dh:bR dha.none:bQ n:bS
reboot DA.run:hNiS NA.run:hMiV d:hNiS dv:hNiS n:hMiV nv:hMiV
receive DA.read:eQpR d:eQpQ dv:eQpR
recent DA.read:pR d:pR
recipe NA.read:mQ n:mS nh:mQ nha.read:mQ
recipient d:pR s:pR sp:pR
recommend DA.read:pQ NA.read:pP d:pQ dv:pQ n:pP nv:pP
recommendation d:pN dh:pN
recommended d:pL
record DA.create:gMiMmQ DA.keep:aQgTjMpQ DA.read:jLmSpL DA.update:gMjPpS NA.create:mRoQ NA.keep:aRdQeRmMpL NA.none:gQ NA.read:mQpQ NA.update:oS d:dMeShMiGkLmUoSpR dh:dMgMiLmToR dha.create:mR dha.keep:pP dha.read:pM dha.update:oQpP dv:gR n:aTbReRgLiIjLlMmRoSpP nh:aQbRdLgMiKoU nha.create:mRoQ nha.update:oS nv:aRdQeRmMpL
recorded d:mQ
recovery DA.read:pQ d:pQ
redirect d:iRoRpP dh:oR n:oR nh:oR s:jQ
reference DA.update:pM NA.update:pM d:pM dh:pM dha.update:pM l:hQiM n:pM nh:pM nha.update:pM s:pL sp:pM
refund DA.read:bQ NA.pay:pI d:bP dv:pL n:pM nh:pP nv:pI
region s:pM
register DA.create:dRoM NA.create:dRmToMpP d:dRoM dv:dRoM n:dRmToMpP nv:dRmToMpP
registration d:dR dh:dR n:dSgL nh:dSgL
registry DA.create:iRoL NA.create:iRoL d:kQoL n:kQoL
regression DA.run:hQ d:hQ
regulation d:pM
regulatory DA.read:pP NA.none:dQ NA.update:dR d:pQ n:dUpP
reimbursement n:bQ nh:bQ
related DA.read:pN d:pK
relay n:fQ nh:fQ
releas d:pP dh:pP
release DA.none:fQ NA.none:fT n:bRfSpP nh:bRoQ nha.update:oQ s:iRoM sp:iRoM
reliability d:fQpP
reliable DA.read:dMgQ d:bMdMgQhQiJjQpM
remain d:pN
reminder d:lR dh:lR n:lR
remote DA.run:pQ DA.send:hRpP NA.none:pR d:hTkQpS n:kQpR s:pR sp:pR
remove DA.delete:cMfQiMjSlMoLpP NA.delete:aRfRgSiKkMlLpP d:cMfQiLjTlMpN dv:cMfQiLjTlM l:jM n:aRfRgSiKkMlLpP nv:aRfRgSiKkMlLpP s:mQpN
removing d:pL
rename DA.update:gMmRpP NA.update:gMmT d:gMmRpP dv:gMmRpP n:gMmT nv:gMmT s:gMmR
renew DA.none:bQ NA.none:pP d:bQ dh:bQ dha.none:bQ n:pP
rental DA.create:bQ d:bUfLpP n:bRfL nh:bQfM
reopen DA.update:oR NA.update:oT d:oR dv:oR n:oT nv:oT
repair NA.none:lQpP n:lQpP
repaired DA.none:lQpP d:lQpP
replace DA.update:aQ NA.update:aQ d:aQ dv:aQ n:aQ nv:aQ
replacement DA.update:bQ NA.update:bQ d:bTcL n:bWcK
replica n:iR nh:iR
reply DA.keep:oQ DA.send:lQpL NA.send:lQ d:mLoRpM dh:oQ dha.keep:oQ dv:lQ n:lRmLoQ
repo DH:jQmQpL DHA.delete:jR DHA.read:pN DHA.update:iMmR DHM:gRlSoM DK:bLdLeMoV NA.create:pP NH:fLgLjRkLlLo[pR NHA.create:mMoSpP NHA.delete:jS NHA.none:pR NHA.publish:mT NHA.read:pN NHA.update:mJoY NHM:bMfSgSjMlQmM NK:aMbMcMdLeMiMoX NKA.create:mLoQ NKA.delete:jR NKA.keep:lQ NKA.none:fSoQ NKA.publish:mT NKA.update:mRoU SK:bLjToSpP n:pP nh:pP nha.create:pP s:iLoS sp:iLoS
report DA.harm:dQ DA.publish:aMkWpQ DA.read:pN DA.update:bMmRpP NA.harm:dQ NA.none:bLdQjSkMmQpQ d:aMbGdTgKiLjRkTmR dh:dRmMoQ n:bJdTjS nh:bMdR nha.harm:dQ
reporting d:bMpP
repositories P:jR PA.write:jRoR
repository DA.create:oQ DA.export:kM DA.none:oSpP DA.update:oPpN NA.none:pR NA.read:pN NA.update:oR d:gQkLoU dh:mQ dha.create:mR l:iQ n:gRiMoRpQ nh:oUpR nha.create:oQ nha.delete:jQ nha.none:pR nha.update:mLoR
repository_name sp:pM
request DA.create:pN DA.delete:iQjL DA.none:hRpN DA.read:oQpQ DA.run:hRpP DA.send:pL DA.update:nQpP NA.create:kQoM NA.delete:iQkM NA.none:pP NA.read:pQ NA.send:lQ NA.update:nP d:bRhTjNmLnQpN dh:kRoKpN dha.create:pN dha.select:pQ dha.send:pL l:nRoK n:bSmLnRpR nh:bRgQmM nha.create:kQ nha.delete:iQkM nha.none:pN nha.send:lQ s:lMmT
request_heartbeat sp:pP
required d:pJ
requirement NA.none:eQ d:lT n:eQ
rescale DA.update:pJ NA.update:pJ d:pJ dv:pJ n:pJ nv:pJ
reschedule DA.none:lS NA.none:lT d:lS dh:lQ dha.none:lQ n:lT
research DA.create:pN DA.grant:bQ DA.read:jSpQ DA.update:oQ NA.none:eQiMoRpK d:bQiMjTkMoQpJ dh:pN dha.create:pN n:iMnQoRpL nh:pN nha.none:pN
reservation DA.create:lQpQ d:lQpP dh:lQpP dha.create:lQpP n:bQ
reserve DA.pay:pP NA.pay:pQ d:pP dv:pP n:pQ nv:pQ
reset DA.delete:gRjKmS NA.delete:gRmR d:gRmRpQ dv:gRjLmQ n:gRmRpQ nv:gRmR
resize DA.update:iQ NA.update:iSpP d:iQ dv:iQ n:iSpP nv:iSpP
resolution d:pN s:mQpR sp:pR
resolve DA.update:pK NA.update:pK d:pK dv:pK n:pK nv:pK
resolved d:pP
resolver DA.create:iQ NA.create:iQ d:iQ dh:iQ dha.create:iQ n:iQ nh:iQ nha.create:iQ
resource DA.create:iRpN DA.pay:mR DA.update:iQpP DH:fKiQmRpR DHA.create:iRpR DHA.delete:jR DHA.publish:oQ DHA.select:mRpP DHM:hMiYjQmI DK:aMbLcKdJeLfMhSiYjTkUlJmNnKoL NA.create:pQ NA.none:jQ NA.update:iSmM NH:cLdMfKgLiVlMmTpQ NHA.create:iQmLoRpP NHA.delete:jV NHA.none:pL NHA.run:pP NHA.select:mQpR NHA.update:iRjMmS NHM:bLi[jQmH NK:aLcKdMeMfMgMiZjSkSlKnMoM NKA.create:iVmJ NKA.delete:iLjY NKA.export:kR NKA.keep:mR NKA.pay:mR NKA.run:iQ NKA.select:mR NKA.update:iS SK:fLiQjRmLpQ d:iSmRoM dh:pQ dha.create:pP n:iTpQ nh:mRpP nha.create:pP nha.update:iR
respond NA.read:pT d:pN n:pT nv:pT
response DA.read:pM NA.read:pQ d:pP n:dQ nh:dR nha.read:pQ s:jQpN
rest DA.create:kR d:kQ
restart DA.run:hMiSpP NA.run:hLiTpP d:hMiSpP dv:hMiSpP n:hLiTpP nv:hLiTpP
restaurant DA.create:lQpP NA.pay:bLlRpP d:lTpP n:bLlSpP nh:lQpP nha.pay:lQpP s:lQpP
restore DA.update:iR NA.update:kQ d:iR dv:iR n:kQ nv:kQ
result DA.send:hQpQ DA.update:eR NA.none:eTpP d:eQhSiMpR dh:eQpS dha.run:pP dha.send:hQpQ dha.update:eQ n:eS s:pM
resume DA.select:lMpP NA.select:bRlMpP d:lMpP dv:lMpP n:bRlMpP nv:bRlMpP s:eQpQ sp:eQpQ
retention DA.update:iQ d:iR n:iR nh:iR
retirement NA.pay:bM d:bM n:bM
retrieve DA.read:pM DA.send:pN NA.read:pK d:pJ dv:pL n:pK nv:pK
retry DA.run:bQ NA.run:bQ d:bQ dv:bQ n:bQ nv:bQ
return DA.create:pF DA.delete:pM DA.read:bQgQpU DA.run:pJ DA.select:pM DA.send:hQpM DA.update:pM NA.read:bRpR d:gQhQpD dh:bMdQ dv:bQgQpT l:gMmV n:bSpS nh:bJdT nha.update:bMdQ nv:bRpR
returns M:jLlLmUpF
reuse n:pS
reveal d:pP
reverse NA.read:pN n:pN nh:pN nha.read:pN
review DA.read:fRgRhMiMjMpU DA.run:pL DA.update:oRpQ NA.harm:lQ NA.none:pN NA.read:pU NA.run:pM d:bSgQhMiMpR dh:bQpM dv:fRgRiNoJpP n:pU nh:oL nv:pW
reviewer s:pQ sp:pQ
revise DA.create:dQeRfQkMpQ d:dQeRfQkMpQ
ride NA.none:pN NA.read:pR d:bSpP n:bRlQ nh:bSpN nha.none:pN s:pP
ride_type sp:pP
right d:pP dh:pP
risk d:eQgM n:pP
robot DA.read:dMfQ DA.update:pR NA.none:dMfR d:dMfRpR n:dMfSpR
role DA.update:gR DH:fMgViPpN DHA.create:iR DHA.delete:gQ DHA.grant:pP DHA.none:pM DHA.update:pP DHM:gTjMlQmL DK:aKbKcQdKeLfHgZiRjMlRmFoR NA.delete:gQ NA.update:gR NH:bMfLgZiUlMmMoJpK NHA.create:iRoM NHA.delete:gR NHA.grant:gQ NHA.none:pQ NHA.read:pK NHA.update:gQiQoMpP NHM:bJcMdMg_iKjKkTmK NK:bKcNdKfLg^hMiRjKkRmLoL NKA.create:gQ NKA.delete:gSmQ NKA.grant:bQ NKA.none:bMiQkV NKA.publish:cM NKA.read:lR NKA.run:iQ NKA.update:eLgUmM SK:gSlMmTpN d:gTiNpP dh:gR n:gUiMjMpP nh:gS nha.update:gQ s:gQ sp:gQ
roll d:pJ
room NA.run:lR d:lQ dh:lQ n:lT nh:lT nha.run:lR s:fSpP sp:fSpQ
root s:pN
rotate NA.grant:gQ n:gQ nv:gQ
route DA.update:pJ NA.none:fQpK d:fRpK n:fRpK
routine DA.harm:bQcQ DA.none:dLgQkQpP DA.read:jQpP d:dMgSkRmLpS
rover DA.update:fQ NA.update:fQ d:fYjM dh:fYjM dha.update:fQ n:fYjM nh:fYjM nha.update:fQ
row DA.create:iQ DA.delete:pN DA.run:pN NA.create:iQ d:pM dh:pN dha.create:iQ dha.run:pN nha.create:iQ s:pM sp:pM
rpc NA.send:hNkR nha.send:hNkR
rule DA.read:pL NA.read:pM NA.update:bQ d:gRiLpK dh:gQjM dha.delete:gQjM n:bQgRiL nh:bQgRiLpP nha.update:bQ s:gRjMpM sp:gRjMpN
run DA.create:bQhRiMpQ DA.delete:iQ DA.read:pP DA.run:hRpH DA.update:iSmMpP DV:dMeJfQgIhWiRjNkLlMoQpT DW:iUjNmMpS NA.create:bRhQpQ NA.read:pN NA.run:hSiKpN NP:iTmNpQ NV:aMdMeKfRgIhUiXjNkKlKmLpY VV.create:pN VV.delete:hQjSpN VV.keep:hQ VV.none:eLfQiLjMlRpR VV.operate:pP VV.publish:oR VV.read:mS VV.run:aMbRgMhTiRjMkLlMpP d:bQhWmKpK dh:bQiQ dha.create:bR dha.update:iQ dv:hXmMpK l:jQ n:bRhUiL nh:bQ nha.create:bR nha.read:pN nv:hSiKpN s:iP
running DA.delete:hMiU DA.read:pN DA.run:iLjSpR d:iRpQ
sabotage NA.harm:aRcRfSgKjSkJ n:aRcRfSgKjSkJ nv:aRcRfSgKjSkJ
safe d:iRpP
safeguard DA.read:pR DA.update:pP NA.update:aMiW d:gSiQpT dv:gSiQjMoSpT n:aMiW nv:aMiW
safety DA.read:pP d:pP
sale DA.create:bQ NA.update:bScL d:bScL n:bVcJ
sample DA.none:pM DA.run:pL d:pJ n:pM s:pM
sandbox DA.run:pQ d:pP n:pP
satellite d:fQ n:fQ
save DA.keep:mQ DA.read:pQ NA.keep:mPpP d:mSpR dv:mSpR n:mPpP nv:mPpP
saved DA.read:pS d:pR
saves M:iLlMmVpW
scale DA.update:iQpN NA.update:iQ d:iQpI dv:iQ n:iU nv:iQ s:pK sp:pL
scan DA.run:iQpL DA.update:iS NA.read:pL NA.run:iQ NA.update:iS d:iUpL dh:iR dha.update:iQ n:iUpL nh:iU nha.run:iQ nha.update:iS nv:pL
scene DA.create:fMmQpP DA.delete:jQ DA.update:mRpP NA.create:fMmQ NA.delete:fMjQ NA.update:fMmQ d:fKmTpQ dh:fM n:fJmS nh:fJjQmS nha.create:fMmQ nha.delete:fMjQ nha.update:fMmQ
schedule DA.read:gQjRkJ DA.run:bQoRpP DA.update:iSkQoN NA.export:iSkL NA.run:aQbQfLiKjMoUpQ d:bQiQkMpQ dv:bQoR n:aQbQfLhLkMoUpQ nh:jQ nv:aQbQfLiKjMoUpQ
scheduled DA.update:iQ d:iR
scheduler d:iR
schema DA.read:pN DA.update:iR DH:iVlKmKpN DHA.create:iV DHA.delete:jR DHA.none:pM DHA.run:iPpQ DHA.update:bPiRlL DHM:hMiSoQ DK:aKbLcMdMeMhSiQmSoL NH:bKfMgMiYjSoLpM NHA.create:iU NHA.delete:jT NHA.none:pM NHA.run:pP NHA.select:pM NHA.update:iWoL NHM:kQlLoU NK:bJdMfMgLiRjRkQmQ NKA.create:mP NKA.delete:jS NKA.export:kR NKA.none:mQoM NKA.select:mQ NKA.send:kR NKA.update:iUoR SK:eLfMiPjRkRlKpN d:iSmL dh:iQmM l:jRmL n:iQ nh:iP s:pN sp:pN
scheme DA.create:pM DA.read:pP NA.none:cR d:cRpN dh:cRpQ dha.read:pP n:cR nh:cRpQ nha.none:cRpQ
scholarship DA.read:pS DA.update:eQ NA.none:eQ NA.read:pR d:eRpR n:eRpR nh:pQ nha.read:pQ
school d:eQ n:eR
scope d:gKiT
score DA.read:pP NA.read:eQ d:eSpP dh:eR n:eT nh:eRpN nha.read:pN nv:eQ
screen DA.interact:pP DA.read:pN DA.run:mQ DH:gPhQiMjQkLlRnQoMpS DHA.delete:gLjT DHA.interact:gKlWpR DHA.keep:gRpP DHA.none:nQpP DHA.read:pV DHA.select:pK DHA.send:pQ DHA.update:bPgRiLmQoMpM DHM:iMmR DK:aKbLcLdMfJhTiLkKl[oQ NA.keep:pN NA.none:pM NA.run:mQ NH:bLdMfLgRiRlTmMpI NHA.create:oQpM NHA.delete:jQ NHA.interact:lT NHA.keep:gRpK NHA.none:lRnQ NHA.read:pP NHA.select:eQ NHA.send:gQ NHA.update:iQlP NHM:fLgJjRlRmW NK:aMbKcLdLfIgMjQl[mQ NKA.create:oR NKA.delete:jU NKA.interact:lW NKA.keep:gQ NKA.none:lUnRoM NKA.read:lQ NKA.run:lL NKA.select:eQ NKA.send:gQ NKA.update:gMiQmQ SK:aMbLcMeMfMiQjMlSoQ d:eQlTpQ n:eRfQlMpL nh:eQfQlMpN nha.keep:pN
screenshot DA.read:pP NA.read:pQ d:pP dv:pP n:pR nv:pQ
script DA.create:hQ DA.read:pQ d:hQpN dh:hPpQ n:pP nh:pP s:hQpR sp:hQpR
search DA.create:pN DA.none:pM DA.read:kT DA.run:mRpP DA.update:iTmM NA.read:mRpM NA.run:pK OP:fMiKjMlMm[oR d:iQkS dh:mQpM dha.run:mQpM dv:kRpJ l:mS n:mSpL nh:pM nha.run:pK nv:mRpN s:mRpN sp:pL
search_query sp:pN
search_service sp:pR
season s:pN
seat d:bQpP dh:bQ n:bR nh:bR s:pP
second d:pN s:mS
secret DA.read:pV DA.update:iR DH:bRcMeRgTlNoMpZ DHA.create:eS DHA.delete:iR DHA.pay:bQ DHA.read:gRpX DHA.send:bRlM DHM:dQfKgSjMkUmMoM DK:bRcLfLg]iKjHkTlKmKoK NA.create:iR NA.read:pW NA.update:gR NH:bRcKg_iIjKmLoLp] NHA.create:gUiL NHA.delete:gSjL NHA.pay:bQ NHA.read:gSp[ NHA.send:bRlM NHA.update:cMgRiMlQmM NHM:aMfJgajKkQlLmLoM NK:aMcKfJggiHjImLoM NKA.create:dQgU NKA.delete:gUjM NKA.grant:gR NKA.keep:gQ NKA.none:eSgQiSmM NKA.pay:bQ NKA.read:gT NKA.select:gSmL NKA.send:bSlM NKA.trade:gLkQ NKA.update:gTiI SK:gTiRmKpM d:gQiRkQpV dh:gRpQ dha.read:pQ n:gQiRkRpW nh:gSpP nha.read:pP nha.update:gQ s:pR
secure DA.read:bMdNfSiLlRpV DA.update:aMgSiWpK NA.update:kQ d:bLdLfQgQhMiVpQ dv:bLdLfRiV n:kQ nv:kQ
securely DA.publish:aMkVpQ d:aMkT dh:kTpR dha.publish:kTpQ
security DA.grant:bQ DA.read:bMlQpM DA.run:pJ DA.update:hRiRoL DH:cXiRjNkLpP DHA.create:cQ DHA.delete:cPmR DHA.pay:bP DHA.select:pQ DHA.trade:cR DHA.update:bL DHM:cVfMgLkQmQ DK:aJbJcgdHfMgKjKkRlMnJ NA.none:pP NA.read:pM NA.update:gMiR NH:cZgQjLkLlRoMpS NHA.create:cTmLpQ NHA.delete:cRjMmS NHA.pay:bRpM NHA.publish:cMlQ NHA.read:pR NHA.select:pP NHA.trade:mQ NHA.update:bLcVmK NHM:c_dMgIiLjLmSoK NK:aLbMccdKgNhKjKmPnLoI NKA.create:cU NKA.delete:cVjLmQ NKA.none:cRdMfQjM NKA.pay:bQ NKA.publish:cM NKA.run:fRhMiRjQoM NKA.select:gQ NKA.trade:bJcUkQ NKA.update:cVoL SK:bKcXiQlLpN d:gJhSiRlRmMoL dh:pL l:gS n:fSgJiTmMpK
see DA.create:mLoS DA.update:lRoL d:lRmLoQ
select DA.none:lSpQ DA.read:pQ DA.run:pK DV:bLjLmTpJ NA.none:lU NA.run:pM NV:gShKjLmSpR VV.create:pM VV.none:hQ VV.read:pM VV.select:mTpQ d:lTmTpN dh:lUmRpS dha.none:lSpQ n:lW nh:mRpS
selected d:pP
selector s:lRpN sp:lRpN
self d:pM
sell d:cR dv:cR
selling NA.none:gLkUpP NA.pay:bMkQ NA.read:kQpP n:aMbMcNfMgLk[pR nh:aMbMcNfMgLk[pR nha.none:gLkUpP nha.pay:bMkQ nha.read:kQpP
send DA.keep:pP DA.send:bRdRfQgMkRmMpP DV:gMhTiJjLkSlXmKoMpN NA.send:bRdRgNkQlQmLpS NP:kSlQmQoLpP NV:iKkSlRmKpM VV.none:hSlVpI VV.read:pP VV.run:cQ VV.send:bRiMjMkTlPmMpQ VV.update:hQ d:bRdRfQgMiLjMkTmKpQ dv:bQdQfQgMiLjMkTlSmKoMpQ n:bRdRgNkQlSmKpS nv:bRdRgNkQlQmLpS
sensitive DA.export:kQ DA.read:pM d:kQ s:gRpT
sensor DA.read:fMpN DA.update:mQ NA.none:fLjQmR d:fLmQ n:fLmQpP
separate l:gR
sequence d:mQ n:mQ nh:mQ
server DA.create:pP DA.delete:jQ DA.none:pQ DA.read:jRpM DA.run:pM DA.send:hRkQpP DA.update:hRiRmM NA.run:hR NA.update:iQ d:fLgMhVjTkSlMmMpK dha.read:pM n:hSpP nh:hR nha.run:hR s:kQ sp:hNkRpN
server' d:pP
serverless d:hNiRmM n:hNiR
service DA.create:oRpP DA.none:hRiQjQpR DA.read:pN DA.run:nRpQ DA.send:fR DA.update:iQpL NA.none:iQjRpP NA.read:pP NA.send:fR d:eMgSjQlMmMoSpP dh:jR dha.run:nQ dha.send:fQ n:bMgThMiSjRpR nh:iQ nha.send:fQ s:lMnSpR sp:lMnSpQ
service_name sp:pN
sery d:pN
session DA.delete:iTpP DA.read:pM DA.run:fQiN NA.delete:jQ NA.none:iS NA.select:pN d:aRgIjLkQnTpP dh:gMiR dha.delete:iR dha.update:gNmQ n:aQgJkQpN nh:gL s:gLnR sp:nR
session_id sp:iQ
set DA.read:pM DA.update:ePfQgKjMkMlMnNpS NA.create:iTmQoM NA.update:bQjMkMlRpS d:kMlLmQnNpP dh:iR dha.update:iS dv:eQfQgLjMkMlMmPnNpT n:bPdMhMjMkLmSpT nh:bMfMiUmQoM nha.create:mQ nha.update:iS nv:bRfQiHjMkMlSoSpS
setting DA.read:pP DA.update:cQ DH:cQiRkQlMoNpQ DHA.create:kR DHA.delete:jR DHA.update:cQpP DHM:gTlQoM DK:bLdKeMiSkSmSnLoJ NA.read:pQ NA.update:iR NH:aQbMiSpM NHA.delete:jR NHA.none:pJ NHA.read:gRpQ NHA.update:iS NHM:fLhLiTlQnQoL NK:bKdMeMiWjQlRmJoL NKA.create:iU NKA.delete:iMjR NKA.publish:kQ NKA.read:gS NKA.run:nQ NKA.send:lQ NKA.update:iTmLnM SK:eLiQjRmLoR d:cQgRpQ dh:cQ dha.update:cQ n:aRiRpQ nh:aSiQpN nha.update:iQ
settlement DA.update:dR d:dT dh:bRdM n:dS nh:bQdN
setup d:pN
several DA.none:oQpP DA.run:pQ d:oSpR
shape d:mQ n:mQ nh:mQ
share DA.publish:aMcKkTlSpR DA.read:pN DA.update:cR NA.publish:cMlQ NA.read:pP d:aMcUfMgMiLkRlRpP dh:cR dv:aMkTlSpR n:lSpQ nh:cR nv:cMlQ
sharing NA.none:kTpP n:kUpQ
shield NA.none:iUpP n:iVpP nh:iVpP nha.none:iUpP
shipment DA.update:bR NA.update:bR d:bS dh:bQ n:bS nh:bS nha.update:bR
shop DA.create:bQ d:bRlQpP s:lQpP sp:lQpP
shops OP:iR OPA.write:iR
short DA.read:pN NA.delete:cQ n:cT s:pP
shortcut DA.run:pQ NA.run:pQ d:pM dh:pM dha.run:pQ n:pM nh:pM nha.run:pQ
shortlist n:eQ
should DA.read:pR d:pQ
show DA.read:pJ NA.read:pQ d:pK dv:pJ n:pQ nv:pQ
shuffle DA.none:pM NA.none:pM NA.run:fQ d:fQpM dh:pM dha.none:pM n:fRpM
shutdown DA.run:iR d:iR
side s:pL sp:pL
sign DA.create:gQiM DA.delete:aQjL DA.grant:dQ DA.read:pS DA.update:aR NA.delete:aQjL NA.grant:dSpK NA.update:aRgQiM d:aVgSiKjLmMoMpR dh:gSiL dha.create:gQiM dv:dRpS n:aVbMdSgRiLjLmMoMpL nv:dSpK
signal DA.update:fQ NA.none:fRiM d:fSiLjM n:fSiMjM
signature DA.update:dQ NA.update:dQ d:dUoNpM dh:pM n:dVmMoN
signer NA.create:dQ d:pN n:dR nh:dR nha.create:dQ
significant d:pL
signing DA.create:dQgM NA.create:dQgM d:dR n:dR
simple d:pN
simulate DA.read:cRpR NA.read:pN d:cQjRpR dv:cQjRpR n:pN nv:pN
sip NA.update:bMcS d:bMcR n:aMbKcX
siren d:fR dh:fQ n:fR nh:fR
site DA.publish:oQ DA.read:pQ DA.update:iMoT NA.update:oR d:jRoUpR dh:oR dha.publish:oQ n:oR nh:iMoS nha.update:iMoS s:pN
siz d:pM s:pL
size d:pM n:fMmQ nh:fMmQ s:pQ sp:pQ
skip s:pN
slack NA.create:lQ n:lQ
slide d:mQ n:mQ nh:mQ
slo d:iR dh:iQ n:iR nh:iR
slot s:iQ sp:iQ
smart DA.run:cQ NA.create:fQ NA.read:pN NA.run:cR d:cTdKfPmM n:cRfRmMpN
smooth d:eQhMiLjMkMmQ
smoothly d:jQ
snapshot NA.update:iQ n:iRpJ nh:iR nha.update:iQ
so DA.read:bNgQiKjQpP d:gQpR dh:bMkQpQ dha.read:bNiKjQkQpP
social d:oQ
software DA.read:hR DA.update:hQ NA.none:jQ d:hV n:jQ
some DA.run:pP d:iRpP
something DA.read:pN
song DA.create:pJ DA.operate:pP NA.update:fP d:fSpL dh:fRpP dha.operate:pP n:fQpQ nh:fQpQ nha.update:fP
soql DA.run:pL d:pL n:pL
sort DA.read:pP d:pM dv:pP n:pL sp:pN
sort_by sp:pP
sosl NA.run:pL n:pL
source DA.create:hRiLmQpP DA.read:pN DA.run:hMiQpP DA.update:iM NA.create:mRoM d:hRiKmRpN dh:iMmR n:iLmSoM s:pP sp:pP
space DA.create:mQ DA.none:iR DA.update:bQ NA.create:bQ NA.none:iR NA.update:bQ d:bTiQ dh:bS n:bUiRmM nh:bUiRmM nha.create:bQ nha.none:iR nha.update:bQ
spacecraft d:fQ
speaker d:fSmM n:fS nh:fR
specific DA.read:pK DA.select:pN DA.update:gRmRoLpP d:mSoLpK
specification s:pN
specified DA.create:bKgLiPkMlRpP DA.delete:jP DA.keep:mMoQ DA.none:aMbSdMeMfRkQpQ DA.operate:pP DA.pay:pP DA.publish:kQlM DA.read:pN DA.run:iRpP DA.send:pN DA.update:iL d:dKeLgLkPlRnKpQ l:iT
speech n:pP
speed DA.none:cMfQ NA.none:cMfQ d:cMfR n:cMfR
spelling DA.update:pK NA.update:pK d:pK n:pK nh:pK nha.update:pK
spot DA.create:cR DA.update:bMcR NA.create:cR NA.update:cQ d:bJcV n:bJcV
spread DA.none:lVpS d:cQlWpR dh:cR n:cR nh:cR
spreadsheet NA.update:mQ n:mQ nh:mQ nha.update:mQ
spy n:gRpR nh:gRpR
sql DA.read:pQ DA.run:hQpQ NA.run:pM d:hSpT dh:pK dha.run:pK n:hRpN nh:pM nha.run:pM s:hS sp:hS
ssh d:pP
sso NA.update:gQ n:gR
stack NA.create:iQ n:iQ nh:iQ nha.create:iQ
staff d:eQpS
stage d:mSpP
stake d:cR dh:cQ n:cR nh:cR
staking n:cS
standard DA.read:pK d:iRjQpH
standing DA.create:eS DA.read:eRjM DA.update:eQ NA.none:eYjL d:eYjL n:eYjL
start DA.run:iQlQmQpS NA.run:bMfQhQlQmR d:bMiRlR dv:bMiRlQpT n:bMfRhQlQmQ nv:bMfQhQlQmR s:mRpN sp:pN
start_line sp:mRpQ
stat n:pM
state DA.create:mMoR DA.update:mLoR NA.create:mMoR d:cQmMoUpL dh:cQmKoUpP dha.create:mMoR dha.update:mLoR n:mNoS nh:mLoS nha.create:mMoR s:oQpP
state_code sp:pP
stateful DA.update:iR NA.update:iS d:iR n:iWmL
statement DA.none:pP DA.read:mQpN DA.run:pM DH:hRpJ DHA.none:pP DHA.read:mRpP DHA.run:hQpN DHA.update:pL DHM:hR DK:aRfLhXoI NA.none:pN NA.read:pN NH:hSoMpL NHA.read:hQpM NHA.run:hSpM NHM:hPiQ NK:fMgMhViRoK NKA.create:iSmM NKA.keep:mQ NKA.none:bQhL NKA.read:hS NKA.run:hS R:hUiLpS SK:hTiKpM d:pM dha.none:pP n:pM nha.read:pN
station DA.create:fQ NA.create:fQ NA.delete:fR d:fT dh:fR dha.create:fQ n:fWjL nh:fVjM nha.create:fQ nha.delete:fR
statistic d:pN
statistical d:pN
status DA.read:pN DA.update:dQlR NA.update:oLpN d:eRlQmMoMpK dh:eRlRoM dha.update:lRpP n:eS nh:eSlRoL nha.read:pP nv:pN s:lRoMpN sp:lRoL
stay DA.read:bNdNiLkTpP d:bQdMgQiKpQ dh:bQ n:bS nh:bS
stealth n:pP
steer NA.operate:fP n:fP nv:fP
steering d:fQ nh:fQ
step d:iMmRpN dh:iMmR n:pN nh:pN s:mRpL sp:mRpM
stock DA.create:pP DA.delete:mR DA.none:kR DA.read:pR NA.delete:cKmS d:bMjNkQmUpK dh:mQ dha.delete:mQ n:cLmT nh:cLmS
stop DA.run:cKmRoRpU NA.read:mQpT NA.run:cLfRhMiRjQ d:bMcLmQoRpT dv:cKmRoRpU n:cLfRhMiRjQmSpU nv:cLfRhMiRjQ
storage DA.pay:bLkUpP d:bMkWpP
store DA.delete:gNjP DA.keep:mQ DA.read:pP d:gNmQpR dv:mRpL
stored DA.run:pM DA.update:jR NA.run:hR d:hTjQmLpM n:hR
storing DA.keep:pM d:pM
str l:oQ s:pP
strategic d:jQpP
strategy NA.none:cQ d:cQ n:cQ
stream DA.read:pP NA.read:pP d:pQ n:pP
string NA.read:pQ dh:pR dha.read:pQ l:gR n:pQ nh:pQ nha.read:pQ s:pP
structure DA.create:pP DA.read:pN l:mQ s:mRpT
stuck d:pP
student DA.create:gQ DA.read:eSpS DA.update:eSmQpP NA.none:aMgQmRpU NA.read:pN d:aMbMe[oMpU dh:pQ n:aMjQmQpT s:eSpN sp:eRpN
study DA.create:aLgRkQoM DA.read:cRpR DA.update:aS NA.none:jQmQ d:aRcSgQiJoMpU n:aR s:aS sp:aS
style s:pP sp:pP
sub d:jLoR n:jLoR
subject s:pP
submission NA.none:dR d:dR n:dR
submit DA.update:cQdRiLlPoTpP NA.update:dPgKiLlWmL d:cQdRgMiLlQmMpP dv:cQdReKgLiLlSmMpP n:dPgKiLlWmL nv:dPgKiLlWmL
subnet n:iQ nh:iQ
subpoena d:dQ n:dR
subscribe NA.pay:cQmQ n:cQmQ nv:cQmQ
subscription DA.create:bQ DA.delete:bQjM DA.update:bR NA.delete:bQjM NA.update:bQ d:bWjM dh:bRjM dha.delete:bQ n:bSjL nh:bRjM nha.delete:bQ
subtask DA.update:mR NA.update:oQ d:mQ n:mQ nh:mQ nha.update:oQ
subtool s:hRpP sp:hRpP
such d:pL
suite DA.run:hR d:hR dh:hR dha.run:hR
summarise DA.read:pN d:pN dv:pN
summarize NA.read:pM n:pM nv:pM
summary DA.update:oR d:pM dh:pN dha.update:oR n:oRpN s:oTpR sp:oTpR
supplier d:bQ n:bQ
support DA.create:nQ DA.read:bMjRpM DA.update:bKeMlRnQoR NA.none:bLjQoQpQ NA.update:bLnQ d:bHeMgLjRlRnUpM n:bHjRnTpQ nh:pP
supported l:mS
supporting d:pM
surgery NA.none:pR n:pR
surgical d:pP n:pP
surveillance NA.none:aMdKeMfLg^jMkM n:aMcLdKeMfLgajMkM nh:aMcLdMeMfLg_jMkM nha.none:aMdMeMfLg[jM
survey n:oR nh:oR
suspend DA.grant:iR d:iR dv:iR
svg DA.read:pP d:pP
swap NA.trade:mQ NA.update:cR d:cR dh:cQ n:cRgMmQ nh:cTgM nha.update:cR nv:mQ
swipe NA.interact:lQ n:lQ nv:lQ
switch DA.read:pN DA.select:mRpQ DA.update:fQ NA.select:mSpP d:mQpR dv:mRpQ n:mSpP nv:mSpP
symbol d:cM n:cM s:bMcTpP sp:bMcTpP
symptom DA.read:pQ s:pQ sp:pQ
sync DA.update:kTmM NA.update:kUmM d:kTmM dv:kTmM n:kVmM nv:kSmM
syntax DA.read:pN d:pM
sys s:pN
system DA.create:jPlMoM DA.delete:gR DA.none:pQ DA.read:fQjT DA.select:hQpQ DA.update:bLcMdMiRkRmLpI NA.harm:jSpP NA.keep:iLmS NA.none:fZiQjKmMoNpL NA.read:pM NA.run:fLiSjS NA.update:iQ d:cLdKeJfRgSiWjQlLmJpX dh:bMcMfTiTpR dha.update:bMiWpR n:aMbMfUgLhLiUjTkSlMoLpM nh:kRpP nha.harm:jR
t d:pL s:pQ sp:pQ
tab DA.select:pL d:lMmSpM dh:pM dha.select:pL n:lMmSpM nh:mQpN
table DA.create:iRpP DA.keep:pL DA.update:iQ NA.create:iR NA.update:iQ d:bLiSjRoMpN n:bLiT nh:bMiR s:jQpN sp:pK
table_name sp:iMpQ
tag DA.read:pL DA.update:mUoM NA.publish:mT NA.read:pL NA.update:mR d:iRmRoMpN dh:iQmQ dha.update:mS n:mUoLpM nh:iQmRoM nha.create:iQ nha.publish:mT nha.read:pN nv:mS s:kQmPoMpQ sp:kQmPoMpQ
tail NA.read:pN n:pN nv:pN
take DA.read:pM d:kRpN n:cPpL
takedown DA.update:dQ NA.update:dQ d:dT n:dT
tampering NA.keep:eQjQ NA.none:aRgLkLpP n:aRcQePgJjTkImMpP nh:aRcQePgJjTkImMpP nha.keep:eQjQ nha.none:aRgLkLpP
tap DA.interact:lQ d:lQ n:lQ
target sp:iQpS
task DA.create:iMmR DA.delete:iQpM DA.none:pQ DA.update:pM NA.create:iMmR NA.delete:iQ NA.update:oRpM d:mRpN dh:iMpK dha.update:pM n:iMjMmRnRoRpN nh:iKnRoSpM nha.update:iMoRpM s:iQjMnQpQ sp:nQpQ
task_ids sp:iQ
tasks OP:mJoU OPA.write:mJoU P:mLoR PA.write:mLoR
tax DA.update:bJdQgQ NA.none:bJgQ NA.read:bQ d:bHdTpP n:bKdR nh:bQ nha.read:bQ
team DA.create:mLoT DA.update:iMmMoU d:iMmKoY n:oQ s:gSpP sp:pP
team' DA.create:oQ d:oQ
technical d:pN
telegram DA.send:gQ NA.send:gQlM d:gQ n:gQlM
telescope DA.update:fR NA.update:fR d:fXjLmN dh:fXjLmN dha.update:fR n:fXjLmN nh:fXjLmN nha.update:fR
tell d:pN dh:pP dha.read:pP
temperature d:fRpQ s:pL sp:pL
template DA.create:pN d:oLpJ dh:iR n:oL nh:oL s:dQ sp:pQ
template_id sp:pM
tempo n:mQ nh:mQ
temporarily DA.update:gQmM d:jSmLpP
tenant d:eR
term DA.read:pM DA.update:eQ d:cRdQeQpP n:dS s:pN
terminal DA.read:pN DA.run:hQ DA.send:hQ d:hU n:hQ
terminate DA.delete:hMiVjL d:hMiVjL dv:hMiVjL
test DA.none:pH DA.read:bRpQ DA.run:lQpQ DA.send:pN DA.update:eR NA.none:eRpN NA.run:lQ d:bQhLlRpM dh:pN dha.none:pL dha.read:pP n:eRhMlRpL
testing d:pN
text DA.create:pM DA.interact:pP DA.keep:hQ DA.operate:pN DA.read:pN DA.run:pM DA.update:mRpK NA.create:pP NA.update:pM d:hQmQpD dh:hQpP dha.interact:pP dha.keep:hQ dha.read:pP dha.send:pQ dv:pM n:lQpL nh:pK nha.update:pM s:oTpM sp:oTpK
that d:bRfKhViHjKkLlQnUoKpJ l:bLiSoR
the d:aKbLcKdMeKgKhMkKlMmRnKoMpP l:cMhSmToM s:pM
theft NA.grant:bQ NA.keep:aLgQkR NA.none:aMfNgSjJkUlRpQ NA.pay:gQ n:aJcLdMeMfMgSjIkZlRpR nh:aJcLdMeMfMgSjIkZlRpR nha.grant:bQ nha.keep:aLgQkR nha.none:aMfNgSjJkUlRpQ nha.pay:gQ
their DA.publish:kLlR DA.read:pM DA.select:pN DA.update:pP d:lMoQpM
them d:pQ dh:pQ
then DA.create:pP d:pQ
therapy DA.none:aQ DA.read:pQ d:aRpR
there d:pJ
these l:mK
they DA.update:dPpQ d:dPfRpR
think DA.read:pN NA.read:pM d:pM dv:pM n:pM nv:pM
this d:bLcMfRiNkMlRpM l:hSnS
thorough d:oRpN
thoroughly DA.read:pI d:pI dh:pH dha.read:pH
thread DA.create:mRoM DA.update:mSoMpP NA.create:mRoM NA.update:mRoMpP d:mUoLpQ dh:pP dha.update:pP n:mUoKpQ nh:pQ nha.update:pP s:pQ sp:pP
threshold s:pM sp:pM
through DA.read:pP
throw d:jS
thruster d:fQ n:fQ nh:fQ
thời DA.none:pM d:pK
tick NA.none:mR n:mR
ticket DA.pay:pP DA.read:bMjRpN DA.update:pP NA.create:bQoM NA.none:bLjQoQ NA.update:bQoM d:bPoNpQ dh:pP n:bSoNpQ nh:bUoKpQ nha.create:bQoM nha.update:bQoM s:bNiMmQoQ sp:iMmQ
time DA.create:mR DA.keep:oQ DA.run:pN DA.update:mR NA.create:mR NA.update:mQ d:mS dh:oQ dha.keep:oQ n:aNmS s:bMiMlRmTpM sp:bMiMlRmRpM
timeline DA.update:mQoN NA.update:mQoN d:mRoM n:mRoM nh:mRoM nha.update:mQoN
timely d:hQiM
timeout d:gM n:gMiP s:pN sp:pN
timer DA.create:mQ DA.update:fQ NA.create:mQ NA.update:mR d:iMmV dh:iMmT dha.create:mQ dha.update:fQ n:iMmV nh:iMmV nha.create:mQ nha.update:mR
tip NA.none:pK n:bQpK nh:bQpK nha.none:pK
title DA.read:pN d:pN s:bMiLoW sp:bMiLoW
titre s:cSpP sp:cSpP
tiết DA.none:pM d:pM
to NA.create:gLlSpQ NA.none:pJ NA.publish:lQ NA.read:mQpP NA.select:iMmQpP NA.send:gRlMpQ d:aJbLcKdJeIfJgLiLjMkRlKmPoHpV l:iRmQoK n:aRiLjMlQmSnRoM s:gLiRkLpL sp:iSkLmLpM
todo NA.none:jRpQ d:jQpQ n:jRpQ nh:pP nha.none:pP
toggle d:mRpR
token DA.grant:cQ DA.pay:bQ DA.read:pM DA.update:cMgRpP NA.create:pQ NA.read:pP d:bUmM dh:bS dha.create:gQ dha.pay:bQ n:bUgRpQ nh:bQcKgUpS nha.create:gRpQ nha.read:pP nha.update:gR s:mMpM sp:gQpP
told d:dQjQmMpT
tool NA.export:mQpP NA.keep:mRpN NA.none:dMeMhSlSnMpM NA.pay:bQpK NA.read:mMoRpL NA.run:nRpQ NA.update:gQiMpQ d:dMeMfKhSiIjQkNmKpS dh:pN dha.none:pN dha.run:pP l:nR n:cMfMhTjLkMlRpK nh:cNhRiTjLkMlRnMpK nha.export:mQpP nha.keep:pN nha.none:dMeMiSlSnMpM nha.pay:bQpK nha.read:mMoRpL nha.run:pP nha.update:gQiMpQ s:hRpP sp:hRpQ
top NA.none:pP d:bSpM n:bT
topic DA.create:pM DA.update:bMiR NA.create:pN NA.update:bMiRmM d:bMiRpL n:bLiTmLpN nh:iPpN nha.create:pN nha.update:oR
totp NA.read:pS n:pS
touch DA.interact:lQ d:lQ n:lU nh:lT
trace DA.create:pL NA.none:pK d:pL n:pL
track DA.read:pP NA.create:fQ d:fRpQ dh:fU n:fU nh:fXmK nha.create:fR nha.update:fP s:pL
tracking DA.create:bRpP DA.read:pK NA.create:bRpP NA.read:pQ d:pQ n:bQpR nv:pR
trade DA.read:cRpL DA.trade:cMkQ DA.update:bMcS DV:cX DW:bMcV NA.trade:kR NP:bMcQgQ NV:bJcYkQ VV.trade:cV d:bLcTkQpM dh:cQ dv:bMcV n:bMcUkQpM nh:cSpL nha.update:cQ nv:kR
trademark DA.none:pP DA.read:dQ NA.none:dQpP d:dSpP n:dSpP
trading d:cQ
traffic DA.none:iRpR DA.read:fMjQpJ DA.update:iR NA.none:fMiQjRpL d:iSpN n:gMiRjSpL
train DA.pay:pP DA.run:mR NA.run:mRpM d:bRmRoM dv:mR n:bRmRoMpN nv:mRpM
training DA.create:gRoM DA.read:gLlRpS DA.update:mQ NA.create:iMmS NA.none:mQ d:jRlRoLpV n:iLkMmV
transaction DA.read:bLjRmRpT DA.run:pP DA.update:bRiN NA.none:bQmQpV d:bQiLmSpQ dh:pL n:pQ nha.read:pN
transcript DA.read:pN NA.none:eQ NA.read:pN d:eQpN dh:pN dha.read:pN n:eQpN nh:pN nha.read:pN
transfer DA.pay:bLcMdQkSnRpP DA.read:pS NA.none:bMdRkR NA.pay:bMnR NA.read:pM d:aQcLdQgLkQnSpX dh:aQ dv:bLcMdQkSnRpP n:aQbMdQgMkQnRpN nh:aQdQgLpN nha.none:dQ nv:bMnR
transferred d:pN
transferring d:pP
transfusion n:aQ nh:aQ
translate NA.read:pM n:pM nv:pM
translation NA.run:pP d:pN
transparency DA.read:bMmQpP d:bMmQpP
trash DA.update:jR NA.delete:jR d:jS n:jR
travel DH:bWfJgMiMlSoQpS DHA.create:pP DHA.delete:bSfM DHA.pay:bTpQ DHA.read:pM DHA.update:bQfMoSpP DHM:bWfPjMoK DK:aMbYdLeLhJkLmK NA.none:bQ NH:bdfGgMjMlRmKoMpP NHA.create:bS NHA.delete:bUfM NHA.none:bTpM NHA.operate:pP NHA.pay:bQpR NHA.read:pM NHA.run:lS NHA.update:bXfKpP NHM:b]fTjKmLoH NK:b[cMdLhLjMmJnM NKA.create:bSiR NKA.delete:bTjM NKA.none:bTfKjRoQ NKA.pay:bR NKA.publish:oQ NKA.run:lSmR NKA.update:bTmN SK:fQgLjQlQoQpS d:oQ n:bQ
traveller d:iMmR
treatment DA.update:pP d:aSpK nh:pT nha.read:pT
tree DA.read:pN d:pK dh:pK
trending DA.read:pM NA.read:pM d:pM n:pM
triage n:aR nh:aQ
trial DA.read:pP d:pP
trigger DA.run:fShMpP d:fRpS dv:fShMpP n:pQ nh:pP nv:pP s:pP sp:pP
trip d:pR dh:lQpR n:bQ nh:bQ
ttest n:pM
turbine NA.none:fQ d:fQ n:fR nh:fQ
turn DA.operate:fRnMpM NA.operate:pM d:fRnMpN dv:fRnMpM n:pM nv:pM
tv DA.delete:fQjM DA.update:fQoM NA.delete:fQjM NA.update:fQoM d:fVjMoL n:fVjMoL
tweet DA.publish:oQ dh:oQ dha.publish:oQ
twitter DA.read:pN d:pN
two DA.create:pM DA.none:pL DA.read:pN DA.run:pK DA.update:pM d:pD
type DA.create:pM DA.interact:lTmLpP DA.read:pP DA.update:oQ NA.create:lQpM NA.update:oQ d:iMlSmKoQ dh:pM dha.create:pM dv:lTmLpP l:kRmR n:lSmJoQpN nh:lRmLoQpN nha.create:lQpM nha.update:oQ s:fMjQkQ sp:gMjQkQmQpM
typescript d:pN
tìm DA.none:pK d:pK
ui d:pK
um DA.none:aQeQpQ d:aQeQpP
un DA.none:aRpR d:aPbLcKdMeSfLgMhMiRjRlQmLnTpR
una DA.none:aMdSeRpQ d:aMdSeQgTpQ
unauthorized DA.update:gKi[pQ d:iXpX
unclear R:aSdTeTfLgJhKiKjMkLmMnSoKpS
under d:cQpQ
understanding d:pN
undone l:jK
unique DA.create:pQ d:oQpP
unit DA.read:pN d:bMcRpM dh:pP dha.read:pP n:bKcSpN nh:bKcS sp:pP
unlock DA.operate:fQpP NA.operate:fQ d:fQpP dv:fQpP n:fQ nv:fQ
unnoticed R:dPfMpM
unstake DA.update:cP NA.trade:pN d:cRpN n:cRpN nv:pN
until d:hS
up DA.none:jRpP DA.update:pN d:cRgMjQlQ dh:pN dha.update:pN n:bT nh:bT
update DA.create:hQpK DA.harm:bQcQ DA.keep:iR DA.none:dLkQpT DA.pay:iMmS DA.read:pU DA.update:kLlMmPoQpU DV:aQbJcKfMgNhGiVjIkDlEmQnJoSpQ DW:dMfSgKhRkHlMnKpa NA.none:eMgQ NA.read:pP NA.update:bQiKlMmRpQ NP:cRdQfSgLhKiVjLkIlHmLnMp[ NV:aLbNcLdKhMiTjGlJnMoR VV.create:fMgMiQpP VV.delete:jSmM VV.export:iRmQ VV.grant:lR VV.harm:lQ VV.keep:aRjRpP VV.none:bLcMdPeRfRhKiSjLkLlLnJpL VV.pay:cSmM VV.publish:gQmSoN VV.read:jMoRpS VV.run:hLiRpP VV.trade:mR VV.update:cLfMiQjHkJlJpJ d:dNeKiJjQkMlLmQnMoRpU dh:pQ dv:hMkLlMmSoQ l:mM n:hQiKjMkMlMmQoRpS nh:hQiMmQ nv:bQiKlMoQpQ
upgrade DA.update:iQ NA.update:iRmM d:iR dv:iQ n:iRmM nv:iRmM
upload DA.export:kQpP NA.export:mMoR d:kQpP dv:kQpP n:mMoR nv:mMoR
uptime n:iQ
urgency s:pP sp:pP
uri DA.read:pN d:pN s:mUoMpS sp:mRpN
url DA.create:jQpM DA.delete:iRjM DA.read:pU DA.select:pQ DA.send:pN NA.delete:iRjM NA.read:pN NA.select:pQ d:fMhMiSmRpR dh:iQjLlQ dha.create:pM dha.read:pP dha.select:pQ n:iSjMlQ nh:iRjLpN nha.read:pN s:fMkXoJpK sp:fMkXmRoJpL
us d:pN
usage DA.delete:bSjK DA.update:bTmM NA.delete:bTjK NA.update:bTmM d:b[iMjKmLpN dh:bQ n:b]iMjKmLoM nh:bU nha.delete:bQ
use d:eLfQiVjKmSoMpD dh:cQpM dha.none:cQpN dv:pN l:hS n:mQ s:mQpP
used d:iRmLpL dh:iRmLpR dha.read:pP l:bNgQmR
user DA.create:gQ DA.delete:gSjL DA.keep:gQpP DA.none:pJ DA.pay:gQ DA.publish:kLlQ DA.read:kSpT DA.select:pM DA.send:bQgKkRlM DA.update:gUiNjRnMpS DH:dQfMgViLkKlRmMpT DHA.create:gRlQ DHA.delete:gS DHA.grant:gQ DHA.none:pP DHA.pay:dQ DHA.read:lQmQpQ DHA.send:oQ DHA.update:aQbQmL DHM:bKeLfMgVjQkUnLoR DK:bQcJfJg[hLiEjIlXmJ NA.create:oQ NA.none:gKkQmSnLpL NA.publish:gR NA.read:pN NA.update:gSmMoP NH:aMcLdMfMgZiLjLmMpL NHA.create:gRmL NHA.delete:gR NHA.harm:gMlS NHA.none:bQpN NHA.publish:oQ NHA.read:pK NHA.update:gTmQoL NHM:bHeMgWkQnQ NK:aLbKcKdMeNfLg[iMmMoS NKA.create:gRmK NKA.delete:gS NKA.grant:gQ NKA.harm:gMlT NKA.keep:mR NKA.none:dMeLiQkUlQmRnL NKA.publish:gR NKA.read:jQlMoQ NKA.update:bMgRiMlNnQ SK:aMcMdLeTgViLjNkLnNoUpX d:bMeLgZiLjNmQnMoQpS dh:gRmQpP dha.read:mQpP n:eMgUnMoQ nh:gQoR nha.create:gMoQ nha.read:pN nha.update:gQ s:gVjLlMnMoSpQ sp:gUlMmMoSpT
user' DA.read:pJ DA.update:gQ d:gQkNlSpL l:oQ
user_id sp:bQgR
usergroup NA.update:gQpP n:gRiMpP nh:gRpP nha.update:gQpP
username s:gSmMpP sp:gSmMpP
using d:iRmLpG l:iR
utilize DA.read:pN DA.update:iQ d:iQpM
uuid DA.create:iRpQ d:iRpQ s:iRpQ sp:iRpQ
v d:pM
vaccination d:aQ n:aQ
valid DA.read:pQ d:pP
validate DA.read:pL d:pL dv:pM
validation NA.none:pL d:pN n:pL
validator NA.read:pP n:pP nv:pP
value DA.delete:jQ DA.none:pN DA.read:pS DA.run:pN DA.update:aNdQfLgQlMpL NA.create:mQ NA.delete:jQ NA.none:pM NA.read:pT NA.update:iLmPpL d:aNfMlLmPpL dh:aNdQfLgSlM dha.read:pS dha.run:pN dha.update:aNdQfLgRlMpL l:bMmQ n:iLmS nh:gTiM nha.none:pM nha.read:pT nha.update:gRiMpL s:pN sp:kRpN
variable DA.read:pQ d:pR
various d:pP
vault d:oM
vector DA.update:iQ NA.update:iQ d:iRmM n:iRmM
vehicle DA.none:cMfR DA.operate:pQ DA.read:fMkQpM DH:fSgMmMpT DHA.create:fQ DHA.run:fQ DHA.select:hQpR DHA.update:iQpP DHM:bJfWgPkQmM DK:aMcKdMeLfahSjJkSlJmJoL NA.none:fL NA.update:fQpN NH:bTf[gMhLjLlL NHA.create:fQiM NHA.delete:fRjL NHA.none:iQmRpQ NHA.operate:pP NHA.publish:kQ NHA.read:pL NHA.run:fQ NHA.update:fRmMpN NHM:bEf_jNlMmRoM NK:aMbNcLdLeKfbhQjJkRlJoM NKA.create:gMiQ NKA.delete:fR NKA.harm:fQ NKA.none:eLfUgThMiQjKlM NKA.publish:kQ NKA.run:hS NKA.update:bLfT SK:iQmKpQ d:cMfVpR n:pN
vendor DA.update:bQ NA.none:bQ d:bQ n:bQ
ventilator n:aR
verification NA.none:bMmQpR NA.pay:pI d:pN n:bMmQpJ
verify DA.read:pR d:iQlMmQpS dv:iQlMmQpS
version DA.update:pN d:iRpN dh:pN dha.update:pN l:hRiL n:iS nh:iQ
via d:lRpS
video DA.create:oRpP DA.read:pN NA.create:oPpP NA.delete:jQ NA.update:fN d:fJmRoQ dh:fLoQ dha.create:mMoR n:fJmRoQ nh:fLoQ s:mQ
view DA.select:pM NA.read:pM d:pK dh:pM dv:pJ n:pM nv:pM s:pM
viewer DA.delete:pJ NA.read:pM d:pJ n:pM nv:pM
viewing d:pM
ville DA.read:pN d:pN dh:pN dha.read:pN
vim NA.none:hQmRpN n:hQmT
violation n:pP
virtual DA.delete:bRfLgMjQ DA.run:fMiR DA.update:bQfMgMiQ NA.create:bQgN NA.delete:bRfLgMjQ NA.run:fMiQ NA.update:bQfMgMiQ d:bTfHgJiTjQ n:bWfGgIiTjQ
visa n:dR
visit d:lS dh:lS n:lR nh:lR
visual DA.read:pP
visualization d:pM
vital DA.update:aR NA.update:aR d:aVmM n:aVmM
voice DA.create:lR NA.create:lR d:lRpP n:lR nh:lR nha.create:lR s:mPpP
void DA.none:bS NA.none:bS d:bU dh:bS dha.none:bR n:bU
volume NA.create:fQ d:hMpN n:fSiL nh:fSiL nha.create:fQ s:pP sp:pP
vote DA.create:oR DA.update:oR NA.create:oR NA.update:oR d:mMoU dh:mMoU dha.create:oR dha.update:oR n:mMoU nh:mMoU nha.create:oR nha.update:oR
vpn d:gQ n:gQ
vulnerability DA.read:pN d:hQlQpM
wallet DA.create:bKgS DA.delete:bMmQ DA.pay:bQ DA.update:bLgS NA.create:bMgS NA.delete:bMmQ NA.update:bLgS d:bJgUmSpP dh:bHgV dha.create:bMgQ dha.delete:bLmQ dha.update:gSmN l:bMgTmM n:bGgWmQ nh:bGgZjN nha.delete:bLgRjNmQ nha.update:bLgUmM s:mS
want DA.read:pP d:pP
warehouse d:iR dh:iQ n:iSmM nh:iSmM
was DA.keep:pL d:bQcMpN
washing d:fRiM n:fRiM
watch d:mS
watcher d:jQ
watchlist DA.create:mQ DA.delete:mR DA.update:mQ NA.create:mQ NA.delete:mR NA.update:cNmT d:cLmU n:bMcKmXoM
way DA.read:pP d:pP
weather NA.none:pN n:pN
web DA.none:pP DA.read:pR DA.run:pP DA.select:pN NA.read:pQ d:pS dh:pS n:pP nh:pQ nha.read:pQ
webhook DA.create:kS NA.publish:kQ d:kU dh:kR n:kR
website DA.read:pN DA.update:oS NA.none:jUpP d:mMoS n:jU
weight s:pQ sp:pQ
were d:pN
what DA.keep:gQmQpQ DA.none:dQpM d:pK dh:gRpE dha.none:pM dha.read:pK l:mR
when DA.read:pP DA.select:pN d:pJ l:hQiN
where DA.read:pQ DA.update:iMmQ d:iMmQpR s:pM
whether DA.none:pN DA.read:pN d:eRlMmRpM dh:mRpK dha.none:pM dha.read:pL
which DA.create:pL DA.read:pP d:pK
while d:pM
who DA.read:eQpQ d:eQpQ
wide d:pM
width s:mRpM sp:mRpM
wifi d:fR n:fR
will d:oR dha.create:kR dha.read:gQ l:hR n:dR nh:dR
window DA.delete:fMjR DA.update:fMiQmRpP NA.delete:fMjR NA.update:fMiQ d:fIiSjRmR dh:fM n:fHiSjRmUpQ nh:fKiSmSpQ nha.update:fMiQ s:pM
wipe DA.delete:jQ NA.delete:jR d:jTmM dv:jUmMpR n:jUmL nv:jR
with NA.read:pP NA.send:pL d:aLdQgMhVjMkVlMmInMoQpP l:iU n:pP
withdraw DA.pay:dR NA.pay:bLdS d:dR dv:dR n:bLdS nv:bLdS
withdrawal d:bQ dh:bQ
within DA.read:pK d:gQoMpK
without DA.read:gRpJ d:aUbIgRhMjVkTlMmKpY
witness DA.none:pP NA.none:pQ d:dSpQ n:pQ
word DA.read:pN d:nQpM
work DA.none:pM DA.read:pP DA.select:mQpR DA.update:mMoS NA.update:mMoS d:bLdQgMoXpQ dh:pM dha.none:pM n:bMmLoU
worked d:bQpN
worker DA.read:pN d:iQpN n:pM
workflow DA.create:mMoQ DA.update:iQ NA.read:pN NA.run:iQpP d:iTmLnLoQ dh:iT n:iSnM nh:iR nha.run:iRpP
worklog n:oQ nh:oQ
workout DA.create:mR DA.update:mR NA.create:mS NA.update:mR d:mU dh:mS dha.create:mR n:mV nh:mV nha.create:mS nha.update:mR
workpiece DH:aKjQlMmTpL DHA.create:pN DHA.delete:jQ DHA.keep:mQ DHA.run:pL DHA.update:aNiLmPpS DHM:cMfIgMiRjRmR DK:bLdMiKjRmU NH:aJbMiMjTkLmYpQ NHA.create:mSpR NHA.delete:jR NHA.keep:mQpQ NHA.none:mQpK NHA.run:fRmM NHA.select:mR NHA.update:mSpP NHM:cRfIgMhMiQjQmX NK:aIbLdMeMgNhMjSkLm[ NKA.create:gMmV NKA.delete:jV NKA.export:oQ NKA.harm:cR NKA.keep:mQ NKA.none:aMcSfSiLjMoQ NKA.run:fThMmK NKA.select:mQ NKA.update:mV SK:aRcSeLfLgMlNoSpK
worksheet DA.create:iMmRpP d:iMmRpP dh:pP n:pP nh:pP
workspace DA.create:iQmLoQpP DA.update:mQ NA.create:oR NA.update:iMoQ d:iQoQpQ dh:iMmS dha.update:iMmS n:iLoTpP nh:iLmQoS nha.update:iMoQ
world DH:bKcSkQlMpM DHA.delete:mR DHA.none:cQpL DHA.read:pN DHA.update:oR DHM:bSiIjLmQoM DK:aKbSeMiMkSmHoQ NH:bKcLiQmSpL NHA.create:bLgQiQmM NHA.delete:cKmS NHA.none:iQpI NHA.operate:pQ NHA.pay:bMlQpP NHA.read:pL NHA.run:iQ NHA.update:iMmRoQ NHM:aMbRcTfTiMjNmMoM NK:aJbReMfQhLiNjL NKA.create:bMdQoR NKA.delete:cKmS NKA.none:aMbRiSmM NKA.pay:lT NKA.read:bR NKA.run:iP NKA.update:bRfQiLoK SK:cQfMhMiLlRmVoLpM
would DA.read:pK d:pK
write ANY:aJbMcJdJeHgLhLiLjLkKlNnKoJp[ DA.keep:bNlSpP DA.read:pQ NA.keep:bNjQlRmRoMpP SIDE.none:aLbLcQgMiJjKkLlLmJpU SIDE.read:iRmQpM SIDE.write:aIbMcKdIeGgMhLiLjLkKlNmKnKoKpY d:bNeMiRjMlSpR dv:bNhRlSpR n:bNiMjQlRmRoMpP nv:bNjQlRmRoMpP s:pN
writes M:gUiRpP
x s:pK sp:pI
y s:pI sp:pI
yaml DA.update:iQ d:iQ
year s:pN
you d:aMeNjQpN dh:bRpN dha.none:bQ l:iR
your d:mRoM
zapier d:nQ n:nQ
zip DA.update:mR NA.update:mR d:kLmS n:kLmS
zone DA.update:mQ NA.create:gQ d:mQ dh:mQ dha.update:mQ n:gQ
à d:eQnQpQ
điểm DA.none:pM d:pM
địa DA.none:pM d:pM
в d:pP
по DA.read:pN
ở d:pL
数量 s:cXdMpQ sp:cXdMpQ
`,
};
