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
a d:aMbLcMdLeIfMgDhKiNjIkHmMnMpQ l:mR s:cMmQpJ sp:cMmQpI
ability DA.read:pP d:pP
about DA.none:lSpQ DA.update:oQ d:gMlXpN
ac n:fR
academic DA.create:eR DA.none:pM DA.read:eQpS DA.update:eQ NA.none:eWjLpN d:eRjQmMoT n:eWjLpN
accept DA.update:lQ d:lQ dv:lQ l:mU
access DA.create:gSiM DA.delete:gRjM DA.grant:pP DA.none:pN DA.read:pL DA.update:fLgV NA.create:gTiLpP NA.delete:gSjL NA.keep:pL NA.none:fLgTkQpR NA.read:pP NA.select:pN NA.update:gSiLpP d:aLfLg^jLoLpN dh:pM dha.none:pM n:aMfLgciJjKoM nh:gQ nha.none:pP
account DA.create:bLgS DA.delete:cQdSgLmM DA.none:bQgQpP DA.read:pU DA.update:gQ NA.none:bMeLgV NA.read:pP d:eMgTlMmKpT dh:gS n:eLgXpQ nh:bRgSoL s:pU sp:pV
accuracy DA.none:jQpP DA.read:bNgSiQjLpY d:bSfNiWjMkLoMp[ dh:iRmM dha.update:iQ
accurate DA.read:mRpL d:eMlQoQpQ
act DA.run:nRpP d:lQmRnQpT
action DA.none:pM DA.run:iMnR NA.none:cS NA.run:iMnQ d:cRiKnSpN dh:nQ n:cRiKnSpP nh:cRiLnSpP nha.none:cS nha.run:nQ s:hQpQ sp:hQpQ
activate DA.grant:iQ NA.grant:fQ d:iQ dv:iQ n:fQ nv:fQ
active DA.read:pN DA.run:pQ DA.update:mS NA.update:mToN d:mTpP n:mUoM s:pM
active_only sp:pM
activity DA.read:pN d:lQpL n:gRmMpP
add DA.create:fRjMkMnMoQ DA.update:iTjRmLpP NA.create:bPhMiQjLkKlJoQpM d:bMdLfQiUjQkMlMmMnMpQ dh:iToM dha.create:iR dv:fRiLjMkMnMoS n:hMiRjLkKlIoSpM nh:iToM nv:bQhMjLkKlJoRpM s:gMmQ
addition d:iRpS
additional DA.read:pN d:pN l:bMmQ
address DA.delete:gMjQ DA.read:pM DA.send:bQ NA.create:gR NA.delete:gMjQ d:bQoLpL dh:pN nha.create:gR nha.delete:gMjQ s:mSoLpN sp:mSoLpN
adjust DA.update:aReQfQiJkMpK NA.update:aQfR d:aRfQiJkMpM dv:aRfQiJkMpM n:aQfR nv:aQfR
admin DA.read:gLkRpM NA.none:gJkS NA.read:pN d:gKkRpM n:gKkRpM nh:pN nha.read:pN
administer DA.update:aR NA.update:aQ d:aR dv:aR n:aQ nv:aQ
admission DA.read:pR NA.none:pT d:eQpR n:eSpT nh:eR
advanced d:pN
advice DA.read:pN NA.none:pQ NA.read:pN d:pN n:pP nh:pP nha.none:pR
affidavit d:dR dh:dR n:dR nh:dR
again d:iQ
against DA.read:pK DA.update:aMgKi[pR d:aMeLgJhTiVkMlS
age s:pR sp:pQ
agent DA.create:nR DA.none:nQpQ DA.read:pR DA.run:iLnS DA.update:nQpN DH:nUpQ DHA.grant:iQ DHA.run:nS DHA.update:mQ DHM:mMnQoQ DK:bMcMhKlLmJneoL NA.create:nQ NA.none:mQ NA.read:pT NA.update:nU NH:bMdMgRn[oKpQ NHA.create:nSpK NHA.grant:lR NHA.none:gSmSnLpM NHA.read:pS NHA.run:pQ NHA.update:nR NHM:iMmMnZoM NK:bLcLdMhMiNmKnfoK NKA.create:nT NKA.delegate:nR NKA.grant:lR NKA.none:gRmSnL NKA.read:nS NKA.update:mNnVoM SK:mPpQ d:fMgMiKlKnapX dh:nRpQ dha.update:mQ n:fMgLiMlMn_pU nh:lMnV nha.none:mRpN nha.send:nQ nha.update:nQ s:lMmQpT sp:pQ
agent_id sp:nRpR
agents P:nS PA.write:nS
agreement DA.create:dQpP DA.read:pN d:dSgM dh:pP n:dRpN nh:dRpN s:dQ
agreement_id sp:dQ
ai DA.read:pN d:pQ
aid d:pN
air DA.update:fR d:fTmM n:fR
aircraft DA.update:fQ d:fQ
alarm DA.create:iQmM DA.run:iQ DA.update:mQ NA.create:mQ NA.run:iQ NA.update:iR d:fLiRmT dh:fLiQ dha.create:iQmM dha.run:iQ dha.update:iMmR n:fLiRmT nh:fIiSmT nha.run:iQ nha.update:iS
alert DA.update:iQ NA.update:iQ d:iRoQ dh:iR dha.update:iQ n:iRoQ nh:iR nha.update:iQ s:oQ
algo d:bKcU n:bKcU
algorithm d:pM
all DA.delete:jQpP DA.read:gS DA.update:hQiMmQpL NA.read:pM bias:aDb@cBdIeFfIgChDiHj?k>lImJnAoBpP d:eLiKjSlQ n:pM s:pM
allocation DA.create:cQ DA.update:cRjN NA.harm:cQ NA.none:cTjMoM d:cVjLoM n:cVjLoM nh:cQ nha.harm:cQ
allow DA.create:kKlRmR DA.delete:gNjS DA.grant:gQ DA.none:bQ DA.publish:kMlT DA.read:eMhRpM DA.run:hKiT DA.select:mR DA.send:kWlI DA.update:oS d:aMeNmQnMoRpM dv:pN s:jQpM
allowance NA.update:bQ n:bR nh:bR nha.update:bQ
allowing DA.update:jRmMpP d:jRmM
allowlist d:iQ dh:iQ n:iR nh:iR
alpha s:pM sp:pM
already d:pN l:hQiN
alter DA.update:eRjRpP d:eRjRpP dv:eRjRpP
alteration NA.none:dQgLiMjUkLpP NA.pay:bR n:bQdQeQgJiMjVkJpQ nh:aQbQdQeQgJjSkKpQ nha.none:dQeQgLjRkLpP nha.pay:bR
alternative DA.create:aLgRjTmLoMpQ d:aMgRjTmLoMpQ
altitude d:fQ dh:fQ n:fR nh:fR
alway DA.read:pQ d:pP l:iQ
amazon d:pK
amend NA.update:dR n:dR nv:dR
amount DA.read:pN d:pN s:bZcRgJpS sp:bZcRgJ
an NA.none:dMfSnSpP d:dKeLgSjKkNmKnUoMpT n:dMfSnSpP
analyse DA.read:pL d:pL dv:pL
analysed d:mQoM
analysis DA.create:pQ DA.keep:pN DA.read:pM DA.run:pP DA.update:iMmQ NA.read:pP d:jQmR dh:iQpP nv:pP
analytic DA.read:pN d:iRmM
analyz DA.read:pS d:pS
analyze DA.read:pH d:pH dv:pM
analyzer NA.read:pL n:pL nv:pL
and NA.create:pQ NA.none:cQfMpH NA.read:lQpW NA.run:pN NA.update:aQ d:bSdKfNgKlLmRnJoFpJ l:hSiQkR n:bMcQfMhQiLkRlRmKpW
annotation DA.update:mR NA.update:mW d:mR n:mW nh:mW nha.update:mW
announcement NA.none:jQ d:jQ n:mMoU nh:oT
another DA.none:pL DA.pay:dQ DA.read:pP DA.update:mMoSpM d:dRoSpN n:kQ
answer DA.read:mQpR DA.update:pM DH:eRkTpI DHA.create:pN DHA.delete:pQ DHA.export:kS DHA.none:pN DHA.read:pH DHA.run:mRpM DHA.send:hQpR DHA.update:bNjQmKoQpQ DHM:aUbTiLjMoM DK:cIfKhKjSkRoN NA.none:pM NA.read:pQ NH:eRiLkLmQpI NHA.create:pN NHA.delete:pQ NHA.harm:dQ NHA.keep:pP NHA.none:pN NHA.read:pN NHA.run:pK NHA.update:mQpL NHM:cMePfLgMiRkVmKoM NK:bRcKdLfJgLhKiLkWlNoS NKA.create:oQ NKA.delete:aQbRjM NKA.harm:dQ NKA.keep:gMmRoS NKA.none:bIeQjSkQ NKA.read:eLhMjLkSmR NKA.update:bSiRmMoK SK:lQpM d:gLmRnQpM dv:pQ nv:pQ s:pL sp:pL
answers M:dRgQlKmKpJ
any DA.run:pM DA.send:hRpR R:aIcMdJeHfGgJhGiKkMlJmMnIoLpe d:hSiQ
apartment d:bQ n:bS
api DA.create:iTkRmMpP DA.none:pN DA.run:pM DA.send:pQ NA.create:pN NA.delete:gR NA.none:iTpP NA.update:oQ d:gQiWkSmL n:gViVjLmL
app DA.create:hQ DA.delete:jQ DA.run:nRpQ DA.update:iT NA.create:hQ NA.delete:jQ NA.read:pM NA.run:iQ NA.update:iS d:iUmMnQpM dh:hQ dha.create:hQ n:gQhPiTjQmMoMpN nh:hQiRpQ nha.create:hQ nha.update:gQiQ s:gShKiS sp:gQhMiS
appeal d:dQ n:dS nh:dS
append DA.update:mSpP NA.update:mTpP d:mSpP dv:mSpP n:mTpP nv:mTpP
appliance DA.send:fShL DH:fZmMpQ DHA.create:iQmM DHA.delete:fR DHA.read:pN DHA.select:fP DHA.update:fQiLmQ DHM:cRfTjMmL DK:bMcSdJfdgMhKiLjMlLmQoL NH:bMcMf_gMjMoMpR NHA.create:fR NHA.delete:fS NHA.none:mSpP NHA.select:fPpR NHA.update:fUmL NHM:cRdMfWiMmL NK:bMdLfagMhLiMjLlMmRoL NKA.create:fR NKA.delete:fS NKA.none:mS NKA.run:cR NKA.update:fVmL SK:fRpR d:fThL
applicant DA.read:pU DH:bKdReVgLiLlRmMpT DHA.create:eQ DHA.delete:bMeR DHA.grant:pN DHA.none:pP DHA.read:pR DHA.run:pP DHA.update:ePiLlQ DHM:cMdLeZfMgPhLjMlQmMoK DK:cJeffKhLiHjIkRmKnM NA.update:eQ NH:bJdRe]fMgKiMlMmLoRpT NHA.create:eS NHA.delete:bMeS NHA.grant:eQ NHA.harm:aQ NHA.none:eQpP NHA.read:pR NHA.update:eSiMoP NHM:aQcMdMe[fLgQhJjKlQoL NK:aRcJdRebfLgQhNiLjIlLmHnM NKA.create:eTmMoL NKA.delete:eTjM NKA.export:kQ NKA.grant:bQ NKA.harm:aR NKA.none:aRdMfMgRhMoR NKA.pay:eQ NKA.read:eR NKA.select:bR NKA.update:bLeWiMmM SK:eTgLiLjQlLpR d:eSpU dh:eQpQ dha.read:pQ n:eRpN nh:eRpN nha.update:eQ s:eQpT sp:eQpT
application DA.update:lR NA.grant:lR NA.read:pS d:dRgQlQ dh:dRiMlQ dha.update:gQlR n:dReQjMlQpU nh:dReSgMpP nha.delete:eQ nha.grant:eR nha.read:pP
applied DA.update:pQ d:hQiNpP
apply DA.update:cQpQ NA.update:bRhQpP d:cQiQpP dv:cQiQpP l:iR n:bRhQpP nv:bRhQpP
applying d:pN
appointment DA.none:lQ NA.none:lQ d:aMlT dh:lR n:lS nh:lS nha.none:lQ
appraisal DA.create:eQgM DA.update:eQ NA.none:eRgM d:eSgL n:eSgL
approval d:eQ
approve DA.update:aQ NA.update:aReQmM d:aQ dv:aQ n:aReQmM nv:aReQmM
arbitrary DA.run:pR d:pR
archive DA.update:gQ NA.update:gQ d:jR dv:gQ n:gQ nh:mR nha.update:mR
archived s:pN
are d:iM l:bMoT
arg s:cQpQ sp:cQpQ
argument d:pN l:oQ
arrange DA.none:lQpP d:lQpP dh:lQpP dha.none:lQpP
array d:pK s:pN sp:pN
article DA.keep:oQ DA.none:pM DA.publish:oQ DA.update:oR NA.none:jQpP d:lMmLoXpL dh:oR n:jQmLoTpP nh:mMoR
as NA.read:pQ d:aRbLdLiKlSmSnJpV l:iQ n:pQ
ascending s:pM sp:pM
ask DA.read:pR NA.read:pQ d:pP dv:pR l:jQ n:pQ nv:pQ
asked d:mQpS
assess DA.read:eQpT d:eQpT dv:eQpZ
assessing DA.read:pL d:pL
assessment DA.create:aQ DA.read:aSpP DA.update:aReM NA.none:aWeL d:aXeJpQ n:aZeJpP nh:aSeM nv:pP
asset DA.create:mM DA.read:pQ DA.update:cRjNmM NA.create:mMoQ NA.none:cUjMoM NA.read:pQ NA.update:mMoQ d:cVjMmLoSpP dh:mMoUpP dha.create:oQpQ dha.update:mMoQ n:cUjMmLoS nh:mMoT nha.create:mMoQ nha.read:pP nha.update:mMoQ
assign DA.update:gQoQ NA.update:bMgSmMnRoR d:gTjLoQpP dv:gQoQ n:bMgSmMnRoR nv:bMgSmMnRoR
assignee s:dQ sp:dQ
assignment n:gR nh:gR
associated DA.read:pN d:iQpM dh:iQpN dha.read:pN
asynchronous l:iR
at NA.read:pN d:bJfQjQlRpR
attach DA.update:mSoM NA.update:gRiQmM d:mSoM dv:mSoM n:gRiQmM nv:gRiQmM
attack DH:hQ DK:aLbJcMeMgKi^jTkMlSmM NA.none:jRlRpP NH:aKcMeRgRiHjUkQmGnMoIp[ NHA.export:kM NHA.grant:bR NHA.keep:jRmL NHA.none:bLgPiKmKoLpX NHA.pay:bScMgQjM NHA.read:eS NHA.run:fNhQjQ NHA.select:kQ NHA.trade:bMgQkQ NHM:hTiMkMoR NK:aKbMcLgNhPiHjTkTlTmDnLoI NKA.export:kU NKA.grant:bQ NKA.harm:dRfPgIjQkKlToL NKA.keep:jRmL NKA.none:dLeLgShTiGjQmKnM NKA.pay:bRgQjM NKA.read:eS NKA.select:kQ NKA.trade:bMgQkQ SK:pQ d:gMlRpP n:jRlRpP nh:jRlRpP nha.none:jRlRpP
attendance DA.keep:eQ DA.read:eSjLpQ DA.update:eQ NA.keep:eZjKmL d:eYjKmMpR n:eZjKmL
attorney d:dQ n:dQ nh:dQ
attraction DA.read:pP d:pP
attribute d:pN
auction d:cQ n:cQ
audio DA.create:lRmM d:lQ s:pN sp:pN
audit DA.read:bPdLjRpV DA.update:eRgR NA.read:eVpL d:dJeThLiMkTpV dv:dLjSpZ n:eVpL nv:eVpL
auth s:jQ
authenticate DA.select:pM d:pM dv:pM
authentication DA.create:pM d:gSiMpM
authenticator DA.delete:gSjM NA.delete:gSjM d:gYjL dh:gVjL dha.delete:gSjM n:gYjL nh:gYjL nha.delete:gSjM
authenticity NA.none:pN n:pN
author DA.read:gMjR DA.update:lR NA.read:gLjToRpP d:gLjRlRpP n:gLjSoQpP
authorised d:kQpL
authority d:dRpP
authorization DA.read:pQ
automated d:pP
automation DA.run:pP NA.run:pP NA.update:fQ d:fRpP dh:fQpP dha.run:pP n:pP nh:fQ nha.update:fQ
autopilot d:fR n:fR nh:fQ
autoscaling DA.update:iQ d:gLiR n:gLiQ
availability DA.read:pS
available DA.read:pN d:pK
avoidance DA.update:pQ NA.none:pQ d:pQ n:pQ
avoiding DA.read:pR d:fTpS
away d:jRpP
aws DA.read:pN NA.read:pN d:hQ n:hQ
b s:cMmQpJ sp:cMmQpI
back DA.none:kS NA.none:kVpM d:hQkToMpN dh:iQkRoMpL dha.none:kR n:kVpM nh:pM nha.none:pM
background s:pN
backup DA.delete:jR DA.read:jSkJ DA.update:iRkL NA.export:iQjRkL d:iQjTkLoN dh:jQ dha.delete:jR n:jSoM nh:kS nv:iQjRkL
badge DA.update:eLgS NA.none:eKgT d:eKgT n:eKgT
baggage NA.update:bQ n:bR
balancer d:iQ dh:iQ n:iQ nh:iQ
bank DA.read:pN NA.none:bQpN d:bQpN n:pN
base DA.read:pP NA.read:pN d:pR n:iMoRpN nh:iMmR s:iQpK sp:pL
based DA.create:pI DA.read:pL DA.run:pS d:iMjQpM
basket DA.create:bQ NA.create:bQ d:bT dh:bS n:bT nh:bT nha.create:bQ
batch DA.run:iQpP NA.run:iQ d:iQpP n:pP
battery DA.read:fUjJ NA.none:fUjM d:fYjJ n:fYjJ
be d:bRoL l:iLmRoL
before DA.create:pM DA.none:pM DA.read:pN d:dPpI
behalf d:pP
behavior d:pQ
benefit n:eR
better d:pM
between DA.create:pP DA.read:pN DA.update:pN d:bL
bid d:cQ dh:cQ n:cQ
bill d:bTpN dh:bRpN dv:bQ n:bR nh:bR
billing NA.delete:bQ NA.none:pM NA.update:bR n:bTpM
bind d:iQ dh:iQ n:iQ
blacklist NA.none:iSpT n:iSpT
block DA.update:iQ NA.update:oQ d:oQ dh:oQ n:oQ
blockchain d:cR
bluetooth DA.create:fQ NA.select:fR d:fU dh:fR n:fU nh:fU nha.select:fR
board DA.create:mMoS DA.update:oT NA.update:oQ d:iMmKoX n:oQ nh:oQ nha.update:oQ
body DA.send:pR NA.read:pP d:pP n:pP s:fQjRkQmLpR sp:fQjRkQmLpR
bond DA.read:pP NA.none:pR d:cRpR n:cRpR nh:cQ
book DA.pay:lR NA.pay:lR d:lQ dv:lR n:lR nv:lR
booking NA.none:bQ d:bRfM n:bRfM nh:bQ
bookmark DA.delete:jQ DA.update:mR dha.delete:jQ
bot DA.read:pP d:gQpP n:gRpQ nh:pQ s:pQ
both R:p_
bounding DA.create:mR NA.create:mR d:mR n:mS
box DA.create:mR NA.create:mR d:mR dh:mR dha.create:mR n:mR nh:mR nha.create:mR
bracket DA.update:bMcR NA.update:bMcR d:bLcT n:bLcT
brake NA.operate:pQ d:fRpQ n:fSpQ nh:fS nv:pQ
braking DA.none:fQjM DA.update:fSiN NA.none:fWiMjL d:fWiMjL n:fWiMjL
branch d:oRpN dh:oQ dha.update:oQ l:iQ nh:oR s:mMoS sp:mMoS
breach DA.update:bMcMiXpQ NA.harm:dQpP NA.none:gLjMkY d:bMcNiW n:dRgLjJk[pR nh:gLjLkZ nha.none:gLjMkW nv:dQpP
broker d:iR dh:pN n:pN nh:pN
browser DA.none:pP DA.read:pM DA.run:pQ DA.select:lQpM DA.update:iMmXnMpP NA.none:pM NA.read:pM NA.update:mS P:fLiLlRmVoL PA.write:fLiLlRmVoL d:fMiMmTpL n:fMmQoMpL
bucket DA.update:iQpP d:iSmL dh:iQ n:iSmL nh:iR
buffer NA.update:mR d:mToM dh:mToM n:iMmVoM nh:iMmVoM nha.update:mR
bug DA.create:oQ NA.create:oQ d:oR n:oR
build DA.create:pN DH:iUjQoKpP DHA.create:bQiQmQoL DHA.delete:jS DHA.grant:iQ DHA.run:fQhL DHA.update:hQmM DHM:cShKiRnKoQ DK:aLdKfRgLhRiUkNlLmKnP NA.read:pM NA.run:iQ NH:bRcQdMeMfJgMiWjRlMpR NHA.create:bQ NHA.delete:jQ NHA.none:cShQpQ NHA.read:pL NHA.run:hIiSpR NHA.update:hQiSmMpP NHM:bMeTfRhLiToL NK:aLdLfMgLhWiRlLmNoK NKA.create:hR NKA.delete:jQ NKA.none:cSdMeNfSmSnM NKA.run:hQnQ NKA.update:hSiSmK SK:bLiUpQ d:iR dh:iQ dv:pN n:iT nh:iSpN nha.read:pM nha.run:iQ
builder NA.create:pM NA.none:pL n:pJ
bulk d:lQpM n:lQ
bundler n:pN
bus d:bQoM n:bRoM
busca DA.read:pN d:pN dv:pN
buscar NA.none:pN n:pN
but DA.read:pR d:kRpS
button DA.interact:pP dh:pP dha.interact:pP
buy NA.pay:bNcRpP d:cQ n:bNcRpP nv:bNcRpP
buyer d:lQ
by NA.read:pM d:dLfMhLjLlSmMnRoLpI n:pK s:pN
bytecode s:cQ sp:cQ
c d:pP
cab d:bQ
cache DA.delete:pK DA.run:iQ DA.update:mQ NA.delete:pK NA.update:mQ d:iVpL dh:iSmLpK dha.delete:pK n:aMiTpK nh:iRmLpK nha.delete:pK nha.update:iQmM
calculate DA.read:pL NA.read:pN d:pL dv:pL n:pN nv:pN
calculator n:pN
calendar DA.update:oQ DH:bJjQoR DHA.delete:bMjQ DHA.update:oR DHM:iQkK DK:bMfLgMhLiTjSlTmMoR NA.update:oQ NH:bJjRlMoS NHA.delete:bMjQ NHA.update:oR NHM:iQkKlS NK:aPfKhMjQmMoV NKA.export:iSkM NKA.publish:oQ NKA.run:aQbQfLhMiKjMoU NKA.update:bQ SK:oQ d:kRlLoQ dh:kRlL n:kRlL nh:kRlL
call DA.keep:oQ DA.none:lNmRnQpP DA.read:pQ DA.select:mQpP DA.send:hT DH:aLbLfMgQjMkRlZmLpR DHA.delete:gQlQ DHA.keep:oQ DHA.pay:lQ DHA.read:pP DHA.run:lU DHA.send:kR DHM:bLfQlR DK:aJbHdLgQiLjNkRl[mQoK NA.none:nQ NA.send:pS NH:aLbLeMfMgSjMl[mKoLpT NHA.delete:gQlQ NHA.grant:gR NHA.none:lS NHA.read:lRpP NHA.run:lS NHA.select:lR NHA.send:kQ NHA.update:gQlM NHM:bLfQlS NK:aLbHdMeLfRgViMjMkQlYmJnRoK NKA.delete:gQjMlQ NKA.grant:gQ NKA.none:lRnQ NKA.read:lR NKA.run:iMlU NKA.select:lS NKA.send:gRkSlK NKA.update:fQgPlLoQ SK:iSjQoMpN d:dMhSiMlKmUnRpT dh:nR dv:hT n:iMnSpT nh:lR nha.none:lQ nv:pS
callback NA.run:pP d:pP dh:pP n:pP nh:pP nha.run:pP s:hRpS sp:pP
camera d:fQ n:fQ nh:fQ
can d:bRoMpL l:bJmQ
cancel DA.delete:bRcQiQjLlQ NA.delete:bRiQjKlQ d:bRcQiQjLlQ dv:bRcQiQjLlQ n:bRiQjKlQ nv:bRiQjKlQ
candidate DA.read:pQ DA.update:eP NA.read:pP d:eRpQ dh:eQpP n:eRpQ nh:eQpQ
cannot d:pL l:jK
capture DA.keep:bRgQkQmLpL NA.keep:bSgTmL d:bRgQkQmLpL dv:bRgQkQmLpL n:bSgTkQmLpN nv:bSgTmL
capturing d:pM
car DA.update:pP d:bSpQ n:bR nh:pP
card DA.delete:bMjR DA.none:pL DA.read:pR DA.update:bNoQ NA.delete:bMjR NA.none:pL NA.update:bNoQ d:bJjQoRpM dh:bIjRoSpS dha.delete:bMjR dha.update:bNoQ n:bIjRoSpM nh:bJjRoSpM nha.delete:bMjR nha.none:pM nha.update:bNoQ s:pN
care DA.read:pL DA.update:pP NA.none:pQ NA.read:pM d:pQ dh:pN dha.read:pN nh:pM nha.read:pK
carry DA.none:iRpP DA.run:nQ d:nRpQ
cart DA.create:bR DA.delete:bQjM NA.create:bR NA.delete:bQjM NA.update:bQ d:bVjMmM dh:bR n:bWjMmM nh:bR
case DA.read:pR NA.none:pT d:oRpP n:dLnPpR s:dR sp:dQpP
catalog DA.update:mToM NA.none:mSoM d:mSoM n:mR
catalogue DA.create:oS d:oS
category DA.create:oR d:iQjMoR n:iQjMoR s:pM sp:pM
cdn NA.update:iQmM n:iQmM
cell DA.update:mQpP NA.update:mR d:mRpR dh:pP dha.update:pP n:mSpP nh:mQpP
certain d:pN
certificate DA.create:eR DA.none:bQpP DA.update:gQ NA.update:gQ d:bSeR dh:eSgM dha.create:eR n:eR nh:gR nha.update:gQ
chain d:pR
change DA.delete:jR DA.none:jRmSpQ DA.run:pI DA.send:pL DA.update:bQdQhLiMjLkMlQoNpU NA.none:iMmRpQ NA.update:iTpP d:eMhLjRkKpM dh:mSpP dv:bRcQiLjMlQoMpR n:dRkMlLoSpP nh:iMmQoQpN nha.none:iMmRpQ nv:bRiToJpP
channel DA.keep:iR NA.run:oQ NA.update:iQ d:iTmM dh:fQiS dha.update:iRoN n:iSmL nh:iSmL nha.run:oQ nha.update:iQ s:lQ
character DA.send:hQ d:hQ dh:hQ dha.send:hQ
charge d:pN n:bQ nh:bQ
charging DA.read:fPpN DA.run:fR DA.update:fTiM NA.run:fWiMpN d:fZiLpN n:f]iLjLpN
chart DA.create:iNmQpM NA.create:iNmQ NA.none:pM d:aQmQpM dh:mP dha.create:iNmQ n:mQpM nh:mP nha.create:iNmQ s:pN sp:pN
chat DA.update:lRoL NA.create:oQ NA.send:pK d:lSnRoKpP dh:nQ n:oQpK nh:oQ nv:pK s:pP
chat_id sp:pP
check DA.none:pN DA.read:pJ DA.run:oRpP DA.update:pP NA.none:pM NA.read:pM NA.update:iQ d:oQpK dh:pM dha.none:pN dv:pN l:iS n:pL nh:iQpM nha.none:pM nha.update:iQ nv:pM s:pQ
checker NA.read:pP nv:pP
checking DA.update:pL d:pL
checkout DA.create:bQ DA.update:bRmN NA.create:bQ NA.update:bRmN d:bVmL dh:bR n:bWmL nh:bR
choice R:iLmRpP
choose DA.select:lQ d:lQ dv:lQ
citation DA.read:kM NA.none:kMmR d:jRkMmQ n:jRkMmQ
city DA.none:pN d:pN s:pN sp:pN
claim DA.delete:eQ DA.none:dMpP DA.read:bRpP DA.update:eQ NA.create:dMeR NA.delete:eQ NA.none:cQdL NA.read:pR NA.update:eQ d:bQdGeUlQpR dh:dKlQpQ dha.none:pP dha.read:pP n:dGeXpS nh:bRdKeSpR nha.create:eP
class DA.create:oR DA.update:oQ NA.update:oR d:oU dh:mMoU dha.create:oQ dha.update:oR n:oT nh:mMoU nha.update:oR
classify dv:aRpQ
clause d:dR
clean NA.delete:pL n:pL nv:pL
clear DA.delete:iQjRpM DA.read:pN NA.delete:iQjSpM d:iQjRpK dv:iQjRpM n:iQjSpM nv:iQjSpM
cli DA.send:pQ d:hQpQ
click NA.interact:lQ d:lQpS n:lSpS nv:lQ
client DA.create:gQ DA.none:lRpS DA.pay:bR DA.read:aSeMpS DA.update:bQpP NA.none:aTdUeKgMjM NA.pay:bTcK d:aUbRcNeIgSiLlUmLoMpZ dh:bPpQ n:aVbQcLdTeIgQjL nh:gQ s:pR sp:pQ
client' DA.read:pS d:pT
clinical DA.read:pP DA.update:aR d:aSmMpP n:aP
clip NA.update:fMmR d:pP dh:fL n:fLmSpP nh:fLmS nha.update:fMmR
clone DA.create:lR NA.create:lR d:lRpR dv:mQ n:lR nv:lR
clos DA.update:mQpP d:mQpP dh:mQ dha.update:mQ
close DA.update:iMoP NA.update:iLlMmSoTpP d:iMoP n:iLlMmSoTpP nv:iLlMmSoTpP s:iQ
cloud DA.create:iQmM NA.none:eLiSjQ OP:bMcMeLfMhUi[jQmKoI OPA.write:bMcMeMfMhTiZjQmLoJ P:eLhRiUjQoK PA.write:eMhQiTjQoL d:iTmL n:iRjQ
cloudformation d:pL
cluster DA.create:iRmM DA.select:pP DA.update:iQ NA.read:pM d:iWmK n:pM nh:pM nha.read:pM
cms DA.update:oR DH:aRbRdLfKiLlKnQoSpS DHA.create:pR DHA.delete:pP DHA.keep:pP DHA.none:pN DHA.publish:oR DHA.select:pN DHA.update:oS DHM:aLbMiRlWmGoT DK:dLeLfMiJkLmMnLoQ NA.update:oR NH:aRbTcMdLfLkLlJoUpN NHA.create:mMoSpP NHA.delete:jQ NHA.keep:pL NHA.none:iSlMnQpN NHA.read:aQ NHA.run:pQ NHA.select:mQpN NHA.update:iLoT NHM:aLbLcSfMiMjRlSmKoW NK:dJeMfJiLmLoU NKA.create:fNiNmQoR NKA.delete:jS NKA.export:oQ NKA.harm:cR NKA.none:aLcQiTlKmK NKA.read:aQ NKA.run:hR NKA.select:mS NKA.update:fMiMlSoS SK:fMmNoSpL d:mMoS n:mMoU
cn n:lQ nh:lQ
cnc d:fQiN n:fQiN
code DA.create:hRpP DA.read:gRpQ DA.run:pL DA.update:bQmL DH:hWiMlLoMpU DHA.create:hQiMmRpR DHA.delete:hMiQ DHA.none:pL DHA.read:pS DHA.run:hVpP DHA.send:fShM DHA.update:hQpP DHM:gLiQlS DK:aMbUcKdKgMh[iRjJkMmTnNoI NA.create:pL NA.none:pQ NA.read:gR NA.run:hR NA.update:bR NH:bRdMeMhXiMlMoMpT NHA.create:pL NHA.none:hQpR NHA.read:hPpQ NHA.run:hTpQ NHA.select:pN NHA.send:pP NHA.update:bRiNmQ NHM:eQfMhSlQ NK:cLdLh[iKjQkLnM NKA.create:iP NKA.delete:jQ NKA.none:eQhT NKA.read:hQ NKA.run:hTmN NKA.update:bRiNmR OP:hR P:hZmL PA.write:hX SK:hYiKpW d:hTiMpM dh:gRhQpS dha.create:hQpR dha.read:gRpP n:bUgQkM nh:bUgRmMpN nha.create:pL nha.read:gRpP nha.update:bRmM s:hRpN sp:hR
coffee d:fRiM n:fTiM
coin DA.read:pN s:pN sp:pN
collaborator d:gToM dh:gS dha.create:gQ n:dQgToM nh:gUoM
collect DA.read:gQpU NA.read:pQ d:gQpU dv:gQpT n:pQ nv:pQ
collection DA.create:mR DA.delete:mQ DA.read:pN DA.run:pP DA.update:mPoM NA.create:mR NA.delete:mQ NA.run:pP NA.update:mPoM d:mUoK dh:mPpP dha.create:mQ dha.run:pP l:mQ n:mUoKpP nh:mRoLpP nha.create:mQ nha.run:pP nha.update:mQoM
collision DA.update:pQ NA.none:pQ d:pQ n:pQ
color NA.none:pM d:pJ n:pL nh:pM nha.none:pM s:pJ sp:pK
colour DA.read:pN d:pN
column DA.update:iQmL NA.update:iQmL d:iSmK dh:iRmM dha.update:iQmM n:iQmL nh:iRmM nha.update:iQmM s:mR sp:pM
command DA.read:pN DA.send:fRpR DA.update:hQpN NA.none:hQ NA.read:pN NA.run:pP d:fRhTmMpK dh:fSpL dha.read:pN dha.run:pM dha.send:fShM l:mK n:hRmM nh:hRmM nha.none:hQpP nha.read:pN nha.run:pP s:hTpT sp:hTpT
comment d:oQpP nh:jQ nha.create:pP s:pP sp:pP
commit DA.export:kMoR DA.none:mSpP d:kLmSoT n:kMoU nh:kMoS s:pP
communication DA.read:jQ DA.update:iQ NA.none:fLgMiTjQlR d:fMiSjQpM n:fLgTiSjQ nh:gS
company DA.create:dR DA.read:pM DA.trade:kQ DA.update:oQ NA.create:dR NA.none:pL d:dUgLkPmMoQpN dh:dQ dha.create:dQ n:dUpM nh:dSpP nha.create:dQ
compare DA.read:pM NA.read:pM d:pM dv:pM n:pM nv:pM
compensation d:bR
competitive d:pM
compile DA.create:pN d:pM dv:pN
complaint DA.none:dQ DA.update:oR NA.none:dQpP NA.update:oR d:dQlMpR dh:oRpQ dha.update:oR n:dQlM nh:dQ nha.none:dQ s:pR sp:pR
complete DA.read:pN DA.update:pP NA.update:pN d:jRpL dv:pP n:pN nv:pN
completion NA.send:pN n:pN nh:pN nha.send:pN
complex DA.none:pN d:pN
compliance DA.create:dQ DA.none:pQ DA.read:bQiQpN DA.update:pP NA.none:dQpQ NA.read:pL d:bRdRgMiRkLmMpN n:dT nh:pM nha.read:pM
component DA.create:iRpN DA.none:pM DA.read:fRpQ DA.update:iMpN NA.none:fSpN NA.read:pN d:fQpM dh:fM n:iMmPpM nh:pN nha.read:pN s:iQmLpM sp:iQmLpM
compose DA.create:lR NA.create:lUoM d:lR dv:lR n:lUoM nv:lUoM
compra DA.pay:bKcU d:bKcU dv:bKcU
comprar NA.none:bKcU n:bKcU
comprehensive DA.none:pN DA.read:pM DA.run:pP d:pL
compute DA.read:pP DH:iQjSpI DHA.create:pM DHA.delete:jRpM DHA.none:pN DHA.read:gQ DHA.run:nQpP DHA.send:fQ DHA.update:fMhQiQpM DHM:iRmS DK:bJcJdJfLhTiZjSlImN NH:bMdMeMgKi[kTlMmInQoM NHA.create:iUnQoMpQ NHA.delete:jS NHA.none:hR NHA.publish:kQ NHA.read:pM NHA.run:fMiRpP NHA.select:pM NHA.send:fQ NHA.update:iWpN NHM:aMbLcMdMeRfMgQiTjS NK:bJcKdKfMgMhQiWjSlKoL NKA.create:iVnQoL NKA.delete:jU NKA.none:hQjTmM NKA.publish:kR NKA.read:mR NKA.run:fMiR NKA.select:mQ NKA.send:aQfQ NKA.update:iU SK:gMhNiVjLkQlKmMnUoKpQ d:pP dv:pP
computer d:gQpP
concert d:bQoM n:bRoM
concurrency d:pP
condition d:cRiNpR s:iMpQ sp:iMpP
conditioner DA.update:fR d:fRmM n:fR nh:fR
conduct DA.none:jRpN d:jQpN dh:jQpN dha.none:jQpN
conference n:lR
confidentiality DA.harm:bQcR DA.none:dLgQkQpP DA.read:jQpP NA.none:dQ d:aLdMgRkTmLpT n:dQ
config NA.create:iSmM NA.read:pP NA.run:iQ n:gSiUmKpQ nh:pQ nha.read:pP s:iQmMpQ sp:iQmM
configuration DA.create:iSmM DA.read:gR DA.update:pP d:gSiSmKpP dh:pQ dha.read:pP n:jQ nh:pQ nha.read:pR
configure DA.update:iR NA.update:iS d:iR dv:iR n:iS nv:iS
configured d:pM l:iR
confirm DA.none:bQ DA.read:pM NA.none:bT d:bTpM dh:bQ dha.none:bQ l:jQ n:bVpM
confirmation l:gR
conn s:pN
connect DA.select:pP NA.select:fQmQpR d:pP dv:pP n:fQmQpR nv:fQmQpR
connected d:nQpP
connection DA.create:pP DA.none:pL DA.read:pQ DA.send:kMlR DA.update:iQ NA.none:pL NA.read:pR NA.run:hQ NA.send:kMlR d:cMkLlSmRpQ n:cLgRkLlRpP nh:gQpN
consent DA.read:pU NA.none:aSgM d:kSp] dh:pR n:aSgM
console DA.operate:pK d:pM
consulta DA.read:pN d:pN dv:pN
consultar NA.none:pN n:pN
consultation d:lTnL
consumer DA.update:iQ NA.update:iQ d:gLiRjQ n:gLiRjQ
contact DA.create:oQ DA.publish:kQoM DA.read:pQ DA.send:kKlU NA.publish:lQoL d:kSlSpR dh:kRoS dha.create:oQ n:kSpN nh:kTlM sp:kLlR
container DA.create:iQpQ NA.create:pP d:iSmLpR n:pQ
content DA.keep:pP DA.read:oRpL NA.none:pK NA.read:pN d:kLoSpL dh:mSpL dha.read:pL n:oQpM nh:mSoM s:jQmSoM sp:mRpP
context DA.read:pN DA.select:pP NA.none:pM NA.select:pP d:pN nh:pN nha.none:pM s:pL sp:pM
contract DA.create:dSmM DA.delete:dRjL DA.grant:cRpP DA.read:pM DA.send:cR DA.update:dSpQ DH:dTjMoLpM DHA.delete:dQ DHA.read:pN DHA.run:cQ DHM:dWjK DK:bMcUdbfLgLjJmJoK NA.delete:dQjM NA.none:pS NA.read:pM NA.run:cT NA.update:dQ NH:bMd^fMoL NHA.create:dQpP NHA.delete:dR NHA.none:pP NHA.read:pL NHA.run:cR NHA.send:dQ NHA.update:dS NHM:d[jKmLoL NK:bMcRdffLjKlMmKoI NKA.create:dSoM NKA.delete:dTjL NKA.none:dP NKA.run:cT NKA.send:dQ NKA.update:dWoK SK:cQdSgMpN d:cVdYfMjLmKoLpR dh:cQ dha.run:cQ n:cSdWfMjMmLpP nh:cRdR nha.run:cR s:cQ sp:cQ
contrato DA.none:dSpP NA.none:dSpP d:dSpP n:dSpP nh:dSpP nha.none:dSpP s:dSpP sp:dSpP
control DA.create:pP DA.update:fQgQiMpP NA.update:bMgQhQiLpR d:bMfSgShSiLjMmMpS n:bMfRgTpS nv:gQhQiLpR
controlled DA.read:pP d:cQpQ
controller nh:fQ nha.run:fQ
controlling DA.update:gQ d:gQ
conversation DA.none:nS d:gSlMnTpM
conversion d:pN n:pN nh:pN
convert DA.read:pM NA.read:pQ n:pQ nv:pQ
converter NA.update:pM n:pM
coordinate DA.read:pN d:pM dh:pN n:lR nh:lQ
coordinator NA.keep:eQ NA.none:oRpP n:dRmLpP nh:dRmLpP nha.keep:eQ nha.none:oRpP
copilot NA.read:pP n:pP nh:pP nha.read:pP
copy DA.create:iMkTlMmRpQ NA.create:kUlMmSoMpQ d:iMkTlMmRpQ dv:iMkTlMmRpQ n:cQiMkSlLmToMpQ nv:kUlMmSoMpQ
copyright n:dR
cordon NA.none:iQ n:iQ
correct DA.read:pS DA.update:pK
correctly DA.update:pL d:fQiMpL
corresponding d:pQ
corrupt DA.harm:jQ d:jQ dv:jQ
corruption NA.keep:jQ NA.none:dQeQfPgLkK n:cQdReQfQgKjTkH nh:cQdQeQfQgKjTkI nha.keep:jQ nha.none:eQfPgLkK
cost DA.read:pM d:pM n:pM nh:pM
counseling NA.read:pR n:pR
counselor d:lT
count s:pM sp:pM
country s:pP
country_code sp:pP
coupon DA.update:bQ NA.update:bQ d:bS dh:bR n:bS nh:bS nha.update:bQ
cours d:eRgLpL
course DA.create:oS DA.delete:eQ DA.update:oS NA.delete:eQ NA.none:mMoS NA.update:oR d:eRmMoW dh:oR n:bMeTfMiMjQmLoW nh:oU
court DA.read:dMkQpN DH:bSdQpP DHA.create:bR DHA.none:pP DHM:bIdWjLkR DK:aMddeSfMhMiMjFmKoM NA.none:dMkQ NA.run:dT NH:bSdXeRfNgMiMjMmNpP NHA.delete:jM NHA.none:pP NHA.pay:dQ NHA.update:bQdQ NHM:bEd[gQjLkRmL NK:bJdheSfMhMiLjHlLmHoM NKA.create:dReQ NKA.delete:dQjM NKA.keep:aQdSmM NKA.none:dQgSjMkRmMoM NKA.pay:bMdR NKA.read:dQ NKA.run:dT NKA.update:dQeQ SK:dRpP d:kQpN n:dRkQ
crash NA.harm:jRpP n:jRpP nv:jRpP
crawl DA.read:pR NA.read:pQ d:pR dv:pR n:pQ nv:pQ
create DA.create:gPhLiMjMkMlKoSpQ DA.read:pQ DV:aKbKcKdKfLgRjKkMlMnK DW:mR NA.create:hMiSjMlImLoRpP NP:dSoRpH NV:aNcKeMfMgNhKjGkMmWpM VV.create:cMhLjHkKlMmUpN VV.harm:fNgLhQjPlQ VV.keep:aMdRjRoMpL VV.none:dNeQfMgShKiQjMlJnMoRpR VV.pay:lRpQ VV.run:hS VV.select:mQ VV.send:lQ VV.update:pQ d:gPhLjMkMlKoSpU dv:gPhLjMkMlKoSpU l:hQ n:hMiSjMlImLoRpP nv:hMiSjMlImLoRpP
created DA.read:pQ d:pR l:gR
creation NA.none:oR d:pM n:oR nh:oR nha.none:oR
credential DA.read:gMkQpN NA.keep:gR NA.none:gTkL NA.pay:gQ NA.read:pN d:gRkR dh:gQ dha.read:pN n:eMg]iNjMkK nh:gS nha.read:pN
credit DA.create:bR DA.read:pS NA.create:bR NA.pay:eRpI NA.read:pR d:bQcMeSmMpL n:bQcMeSmMpL nv:eRpI
crisis DA.read:aTjM DA.update:aQ NA.none:aWjM d:aWjM n:aWjM
criteria d:pN
critical d:pQ
crm DA.create:mMoS DA.update:mKoT DH:cMhMjQlMmQoTpR DHA.create:mLoR DHA.delete:bMjS DHA.read:iQ DHA.run:fR DHA.update:iNmSpP DHM:bJdMgNjRkRmRoS DK:aNcKgMhJkSmLnLoV NA.update:mLoS NH:aMfLhMkTnMoTpS NHA.create:bRmLoQ NHA.delete:jQmQ NHA.none:pP NHA.pay:pP NHA.read:kR NHA.run:bQ NHA.select:mQ NHA.send:lR NHA.update:iRmLoTpP NHM:bJeRfMjQkMmLoV NK:aMbJcMfJhKjSkRmLoX NKA.create:mIoT NKA.delete:jS NKA.keep:aQ NKA.none:bJdSeLgUlM NKA.publish:oL NKA.read:iLkRoL NKA.select:mQ NKA.send:lR NKA.update:dLgMlMmJo[ SK:dRgRiJjLoTpR d:mIoXpM n:mKoU
cruise d:bQ dh:bRfM n:bQ nh:bRfM
crypto DA.read:cQ n:bS
csv d:kQ n:kQ nh:kQ
currency DA.read:pN d:pN
current DA.publish:kMlS DA.read:pL DA.update:iMmS NA.update:iMmS d:cMiLmSpL n:iMmT s:pN
curriculum DA.create:oS DA.read:jQ DA.update:jQoR NA.none:ePfNoU d:fMjRmMoV n:ePfMjQoU
cursor s:pM
custom DA.create:mR DA.update:mTnM NA.read:pN d:dQiMmWnMpN n:dQmWnMpN
customer DA.read:gMjQpM DA.send:lQpP DA.update:bMoQ NA.keep:mR NA.none:oQpP NA.read:kQpN NA.send:lQ NA.update:bMoQ d:gMjQlQoPpL n:bKgJiQjSlSoQ nh:gMlR nha.read:kQ nha.send:lQ nha.update:oQ s:pP sp:pP
customers OP:mMoR OPA.write:mMoR P:kR PA.write:kR
cwd s:pN
cycle n:bS nh:bS
cypher DA.run:hQpM NA.run:pM d:hQpM n:pM
d d:fRiMmQpW
dag DA.create:iQ DA.update:iR NA.create:iQ NA.read:pN NA.update:iR d:iT n:iTpP nh:iSpP nha.create:iQ s:iRjMpP
dag_id sp:iRjMpP
damage d:fR
das DA.none:dMfSnSpP d:dMfSnS
dashboard NA.update:iS n:iS nh:iS nha.update:iS
data DA.create:aMiKmQoLpX DA.delete:pP DA.export:pP DA.harm:cQdQkLpP DA.keep:iLkP DA.none:dMfMhQjSkLpT DA.pay:bMkUpP DA.read:bMdKgUhLiLkTlMmKoMpJ DA.run:iQpG DA.update:cQdRgMhMiQjNmRoLpQ NA.create:pP NA.delete:pN NA.export:kSpQ NA.harm:cRpQ NA.keep:kQ NA.none:aMcSdIeKfJiPjVkRmVpK NA.read:pM NA.update:dQ d:aLbIcRfLgRhKiLkZlHmMoF dh:bLdNgRiPkSlLmKoLpM dha.create:aMcQdRgRkQmKoM dha.export:pP dha.keep:iMkQ dha.none:pM dha.pay:kTpP dha.read:gUiLpN dha.run:iQ dha.update:gLiTkMpS l:hSiM n:aKbMcSeJfJgLhMiSjUkYoMpM nh:cQjRkSpJ nha.delete:jQpN nha.export:kSpP nha.harm:cRpQ nha.none:pM nha.read:pM s:iMkRmLoS sp:iMkRpL
databas d:pP l:jQmMoQ
database DA.create:iRmM DA.none:bMiTpM DA.read:gQpT DA.run:pR DA.select:pN DA.update:hQiIjRmRpQ NA.create:iMoR NA.delete:pQ NA.none:pJ NA.select:mQpP d:bMgQhUkRpX dh:pQ dha.read:pS l:jQmL n:iKkSoS nh:pM nha.none:pM nha.select:pP s:mMoRpQ sp:mMoQpS
database_id sp:pM
dataset DA.create:iQoM DA.run:pN DA.update:mQ DH:cKdNfNhLiLkRnLpM DHA.create:hQpS DHA.delete:bQjRmLpQ DHA.export:pP DHA.keep:iMkQmQ DHA.none:pM DHA.pay:bLkTpP DHA.read:gUiLpH DHA.run:iQpM DHA.update:dMgMkLlRmSpT DHM:bKcRdRiQkLlMmQoK DK:bNcHeNfLhIkUlJmRnJoN NA.create:iQoM NA.update:mQ NH:aScLeMfLgMiJmSoRpS NHA.create:mQoRpR NHA.delete:bQjR NHA.export:kSpP NHA.harm:cQpQ NHA.keep:pQ NHA.none:jQ NHA.read:aQpL NHA.run:mRpP NHA.select:mQ NHA.update:bRcMiLlRmQ NHM:aLbMeKfJgNhMiRjRkZlLmQ NK:bMcMeKfFgJhLiLjRkWlKmWnL NKA.create:gMmRoR NKA.delete:jR NKA.export:kS NKA.harm:cQ NKA.keep:aQdQeR NKA.none:aLcRdKeKfJjWkVmRoM NKA.read:aQ NKA.run:mQ NKA.select:mQ NKA.send:kR NKA.update:cMiLlQoS SK:dQjPkRlMmLoS d:iQkQoLpN dh:mQ dha.update:mQ n:kSmQoL nh:mS nha.create:mQ nha.update:mQ s:iPmQoM sp:mQ
date DA.update:pM d:jRpN dh:pN n:pN nh:pN s:lQoMpM sp:lRpK
day d:pL n:pL s:pL sp:pL
db NA.read:pP n:mQpP nh:pQ nha.read:pQ
de DA.none:aQdMeRpQ d:aQdLeWgTiMmMnMpP
deactivate DA.grant:gQ NA.grant:gQ d:gQ dv:gQ n:gQ nv:gQ
deal d:oQ n:oQ nh:oQ
debit DA.update:bQ NA.create:bQ NA.delete:bQjN NA.update:bQ d:bSmK n:bVjNmK nh:bQ
decide DA.none:eTpQ DA.read:eQpX d:dMeYlMp[ dh:eS dha.none:eS n:eR
decision DA.create:eQ DA.delete:eQ DA.read:pN DA.update:bMeR NA.create:eQ NA.delete:eQ NA.none:ePpV NA.update:bMeR d:bKdMeWpM dh:bMeT dha.delete:eQ n:bKdLeZpV nh:bKdMeZpS nha.create:eQ nha.delete:eQ nha.none:eQ nha.update:bMeR
deck DA.none:pL NA.update:mQ d:pL n:mQ nh:mQ nha.update:mQ
declaration d:dQ dh:dQ n:dQ nh:dQ
decode DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
decrypt d:pI
deed d:dQ
deep NA.none:pL d:pL n:pM
default DA.create:mQ DA.delete:mQ DA.read:pN NA.create:mR NA.update:mR d:mTpM n:iLmU
define d:iRmL
degree NA.none:eQ n:eQ
delay DA.read:pP d:pP
delegate NV:nR d:pJ n:pJ
delete DA.create:jTpP DA.delete:bSdQfRgQiJjQlLmIoMpR DA.read:pP DA.update:iMjQmQpP DV:hJjakHlJmHnLoIpR DW:bMiMjTpQ NA.delete:bRdQfTgSiIjQkMlMmJoMpR NP:pP NV:dNiIjckHlHmGnKoHpS VV.delete:hLiMjTkLlMmNnMoJpQ VV.export:jQ VV.none:jUpP VV.read:pP VV.run:iQjR VV.update:pM d:dQgPiHjZkMlLmIoJpU dv:dQgPiHjSkMlLoMpR n:bRdQfTgSiIjQkMlMmJoMpR nv:bRdQfTgSiIjQkMlMmJoMpR
deleting l:jS
deletion DA.read:pL d:pM
delivered DA.read:pR d:bSpR
delivery n:bQ
deploy DA.pay:kTpQ DA.read:pI DA.run:cQdMfMhQiS DA.update:gQjLkMpU NA.create:iQ NA.run:cQdMfMiSoQpR d:bLdKfLgRiTjHkSoSpI dh:pP dv:cQdMfMhRiR n:cQdMfMgRiUjLpR nv:cQdMfMiSoQpS
deployment DA.read:pN DA.update:iQ NA.none:hSiL d:jQpN n:hR nh:hS nha.none:hR
depth s:mR
des d:pM
describe DA.read:pM d:pM dv:pM
described d:pN
description R:aNdLeLfLgLhJiRkLoMp[ d:pP s:bMiRpR sp:bMiSlQpQ
design DA.update:fMiRmQ NA.update:mR d:fLiRmS n:fLmS nh:fLmT nha.update:mR
designated d:pP
designed DA.create:pP DA.read:kRpR d:hQpS
desired d:pP
desk d:pQ
desktop NA.none:pN d:pN n:pN
destination NA.create:kR d:iKkQmUpR n:iMkRmRpP s:pQ sp:pQ
destroy DA.delete:jR NA.delete:jU d:jR dv:jR n:jU nv:jU
destructive DA.delete:iM d:iMjR
detach DA.update:iR NA.update:gSmM d:iR dv:iR n:gSmM nv:gSmM
detail DA.create:cQdQ DA.read:pL d:cQkMpN dh:pM dha.read:pM
detailed DA.read:pN d:pL
detect DA.read:pJ NA.read:pP d:pJ dv:pK n:pP nv:pP
detection DA.read:bP DA.run:pN DA.update:iSoM NA.none:pR d:gSiQjMkRmIoQpN n:iSmJoRpR
determine DA.read:pS d:pR dv:pR
dev NA.update:iQ n:iQ nh:iQ nha.update:iQ
development d:iQ
device DA.none:pK DA.run:iQ DA.update:aUfLgRmM NA.none:pM NA.read:pP NA.run:fQhM NA.update:iQmM d:aTfMiQmLpN dh:gR n:hMiS nh:fKgTmQpP nha.read:pP nha.update:gQ s:aTpS sp:aTpR
diagnos DA.read:pP d:pP
diagnosis DA.create:pK DA.read:pU NA.none:pT d:pL n:aPpS nh:aRpS nha.none:pR
diagnostic DA.run:pN d:aRpN
diagram DA.create:pN NA.create:pN d:pN n:pN nh:pN nha.create:pN
dialog d:lSmMpN n:lQ nh:lQ
dictionary d:pP
did d:lSpQ
die DA.none:aRdRpP d:aRdR
difference DA.read:pN d:pN
different d:mR
dir s:pP
direct d:kR n:bQ
direction d:pM dh:pM
directory DA.create:mQ DA.read:pM DA.update:mR d:hLmW dh:mS dha.create:mQ n:mRpN nh:mR s:mQ
disable DA.update:gQ NA.update:gQiS d:gQ dv:gQ n:gQiS nv:gQiS
disassembly NA.create:mR n:mR nh:mR nha.create:mR
discount DA.read:bQpP NA.none:bRpP NA.update:bQ d:bTpQ dh:pP n:bYjMpQ nh:bT
discover NA.read:pN d:pN dv:pN n:pN nv:pN
discovery d:pN
discussion d:jQ n:jQ
disease DA.read:pP d:pP
disk DA.read:pQ d:jQkMpR
dismiss DA.update:lQ NA.none:oQ d:pP dh:oQpP n:oQ
display DA.read:pM d:pN dv:pN n:pM
dispute NA.update:pP d:bRdMpP dh:pP n:bRdMpP nh:pP nha.update:pP
disruption d:bJcMiZjTpR
dns DA.create:iQ DA.read:pL DA.update:iVmL NA.create:iQ NA.keep:iRjRmM NA.read:pM NA.update:iSmMpN d:iXmKoMpL n:iYmJoMpK
do DA.create:mR DA.read:pP DA.update:mS NA.none:hQpQ NA.update:mR d:bMmUoLpP l:hQiM n:bMhSmToM
doc NA.create:oQ n:mLoR nh:mLoR nha.create:oQ
docker d:iLkS
doctor d:aLlRpN n:aLlRpN nh:pN
document DA.none:pP DA.read:bMmRpP DA.update:oQ DH:bLgLiSkRlMmUpR DHA.create:mS DHA.delete:jP DHA.keep:pP DHA.none:nQ DHA.read:pN DHA.run:iRpN DHA.update:mSpQ DHM:iLmS DK:bIfLgJhMkRmY NA.none:dQmMpR NA.read:pM NA.update:iM NH:bKfMgLjSlMmWoMpP NHA.create:mT NHA.delete:jVmM NHA.keep:mQpL NHA.none:nQpQ NHA.update:lLmTpQ NHM:iHkSmToS NK:bJfLgKjTlLmVoQ NKA.create:mS NKA.delete:jWmL NKA.none:dQnQ NKA.update:mUoR SK:dTiRkRoLpH d:bMdToRpR dh:dSoQ dha.read:pN n:dSiLpN nh:dSpN nha.read:pN s:dS sp:pP
documentation n:pN
doe d:gQpQ l:jR
domain d:pN s:fQ sp:fQ
donation DA.create:bQ DA.update:bR NA.none:bR d:bS n:bS
done DA.update:mT d:mT
door DA.select:hQpR d:hRpR dh:hRpR dha.select:hQpR n:fR nh:fR
dos d:aSeN
dosage NA.run:kQ n:aQ
dose DA.read:pR NA.read:pR d:pR n:pR nh:pR nha.read:pR s:pR sp:pR
download DA.read:mRpS NA.read:mQpS d:pS dv:mRpS n:mQpS nv:mQpS
downloaded NA.create:mS d:mQ n:mT
downtime d:iR
draft DA.create:lRoMpP NA.create:lRoMpQ d:dSpP dh:dQlM dv:lSmKpP n:dSlRpP nh:dQ nv:lSmMpQ
draw DA.none:pL NA.none:pL d:pL n:pL
drift l:iS
drink d:bQ n:bQ
drive DA.operate:pP d:hMlS dh:lR dv:pP n:hMlS nh:hMlT
driver n:pN
drone DA.update:bMfQ NA.update:fQ d:bLfRpQ n:bLfRpQ
drop DA.delete:jS NA.delete:eQjS d:jS dv:jS n:eQjS nv:eQjS
drug DA.read:pN
dry s:iQjM
dry_run sp:iQjM
dua d:pI
duplicate DA.read:pM d:pL dv:pM s:pN
duration d:pM s:pM sp:pQ
during DA.harm:fR DA.none:dLgQpK d:bRdMfUgSkRlMmLoM
duty d:nSoM n:nSoM nh:nSoM
e d:eSiQmM s:iRpQ sp:iRpQ
edge d:iQmM
edit DA.create:pP DA.update:aMhRmSoR NA.update:bPjMkMlKoQ d:aMhRmSpP dv:aMhRoSpP n:bPjMkMlKmRoQpQ nv:bPjMkMlKoQ s:mQpP sp:pP
editor DA.run:pR NA.keep:aQ d:pN n:aRpN nh:aR nha.keep:aQ
effect DA.read:pQ DA.update:gRkRpP d:pV dh:kQpS dha.read:pP dha.update:kQ
efficiency d:bRiSjM
efficiently DA.update:fQiMjNoRpQ d:fQiMjNoRpK dh:fQiMjNoRpQ dha.update:fQiMjNoRpQ
ein DA.none:dRfTpQ d:aMbTcNdRfSnLpQ dh:dRfTpQ dha.none:dRfTpQ
einem d:pN
einen DA.none:aMdReRnRpR d:aMdReRnRpR
el d:dTeSpP
element DA.read:pN DA.update:lQ NA.update:lQ d:lUoM dh:lQpL dha.read:pL dha.update:lQ n:lQ nh:lQ nha.update:lQ s:lQpP sp:lQpP
eligibility d:eSoL n:eSoL
email DA.create:mR DA.delete:jQ DA.read:pN DA.send:lR DA.update:mR NA.create:mR NA.delete:jR NA.read:pN NA.send:lR d:lQmT dh:mRpQ dha.send:lQ dha.update:mQ n:mS nh:lP nha.delete:jR nha.keep:lQ s:dQ sp:dR
emergency DA.update:aR
employ DA.create:dQeRjMkMoRpQ DA.read:pJ d:eQhMjMkMmNoSpN
employee DA.create:bQiM DA.read:lRpP DA.update:gP NA.none:gQ d:lTpS dh:pP n:eR
empty DA.delete:jTpN NA.delete:jS d:jTpN dv:jT n:jU nv:jS
emulator d:hQ
enable DA.update:fMiTpP NA.update:gSpP d:fMiTpP dv:fMiT n:gSpP nv:gSpP
encoded d:pN
encrypt DA.harm:hSpM d:hSpM dv:hSpM
encryption DA.update:gQ NA.none:hUmM n:gShUjMmM
end DA.delete:pM NA.delete:iQjLmQ d:pL dv:pL n:iQjLmQ nv:iQjLmQ s:mQ sp:pN
end_line sp:pQ
endpoint DA.send:pL d:pL dh:pN dha.send:pN n:iQ nh:iQ
engage DA.none:fS NA.none:aMfU d:fS dh:fR dha.none:fR n:aMfU
engine DA.read:pP DA.update:gMiS NA.create:iR NA.none:fR d:fSgMiPpP dh:iR dha.update:iR n:fSgMiPpQ
enhance d:hQpP
enrollment DA.update:pN d:pM
ensure DA.harm:cQ DA.none:dLiQjQpT DA.read:bNlRpR DA.run:oT DA.update:pM d:dKeLhLjTkLmMpU dh:dMgTpT dha.harm:bQcR dha.none:dLgQpP dha.read:jQpP
ensuring DA.read:fQmS DA.update:bSgQhSiJjLkKoQpS d:cLeNiNkNoSpV
enter d:pR n:pR
entity DA.update:pN NA.update:pN dha.update:pN nha.update:pN s:fR
entre DA.read:pN d:pN
entry DA.create:aSeRkMoLpS DA.delete:pP DA.update:aPgSiKjNpQ NA.create:oQ NA.read:aQmMpM NA.update:iM d:aWeRfRgQhLiJjIkKlMpL dh:aUbQgQjLoKpP dha.create:oMpP dha.delete:pP n:aVgQiKjMoQpM nh:aVgQjMoK nha.read:aQmM nha.update:mPoK
env n:pL s:pM
environment DA.read:pQ DA.update:iQ d:iQpS l:jQ n:iQ s:iLpT sp:iLpT
epic d:oQ n:oQ
eras DA.delete:jQ d:jQ dh:jQ dha.delete:jQ
erase DA.delete:jS NA.delete:jU d:jS dv:jS n:jU nv:jU
error NA.none:oRpP d:oRpN l:hQ n:oRpP
escalate DA.grant:nQ NA.grant:nQ d:nQ dv:nQ n:nQ nv:nQ
escalation NA.none:gVpQ n:aMgXpR nh:aMgXpR nha.none:gVpQ
escrow d:bQ n:bTjM
espionage NA.none:eMfMgKk] n:aLeKfMgJjMkc nh:aLeKfMgJjMkc nha.none:eMfMgKk]
essential d:pL
establish DA.create:mQ d:mQ dv:mQ
estate DA.create:kQ DA.read:gQ
estimate DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
evaluate DA.read:bQeNhTpU NA.read:hVpU d:bQeNhTpT dv:bQeNhTpR n:hVpU nv:hVpU
evaluation DA.read:pN NA.none:pT NA.read:eQpW n:eSp] nv:eQpT
event DA.create:pN DA.delete:jQ DA.read:pN DA.update:jRoR NA.create:pN NA.delete:jQ NA.none:jQoQ NA.publish:oQ NA.read:pN NA.update:bQ d:bMiSjSlMmLoSpN dh:bJjQoU dha.delete:bMjQ dha.update:oS n:bMjRoRpM nh:bJjQoT nha.delete:bMjQ nha.update:oR s:oQ sp:oQ
every d:cR
evidence NA.keep:dUeM NA.none:pP d:bRdQ n:bRdR nh:bRdM
exam DA.delete:eMjQ DA.read:pN DA.update:pP NA.delete:eMjQ NA.none:pP d:jQ dh:eMjQ dha.delete:eMjQ n:jQ nh:eKjQoR nha.delete:eMjQ s:eLjQ sp:eLjQ
example l:hQmL
exchange d:fMiT dv:bR nv:bR
exclude s:pN
execute DA.run:cSdQhUiMmLpM NA.run:dRhRiLpM d:cSdQhUmLpM dv:cSdQhUmLpM n:dRhRiLpM nv:dRhRiLpM
exfiltration NA.none:kT n:cMgLkZpP nh:cMgLkZpP nha.none:kT
exist DA.read:pP l:hRiM
existing DA.update:fQpP d:fQgNoRpR l:iR
expected d:pM
expense DA.create:bNmQ DA.read:mQpS DA.update:jQmR NA.create:bNmQ NA.none:bKjRmTpR d:bJdMjUmVpS n:bJdMjUmVpS
expert DA.read:pP d:lRpP n:lRnM
expire s:pP sp:pP
explain DA.read:pN NA.read:pN d:pN dv:pN n:pN nv:pN
explicit d:pQ
export DA.export:kSpP DV:iLk[lLmLpQ NA.none:pU NP:aMbLcMdMeLgLkamL NV:bMkXmMpR VV.export:kToQpP VV.read:kQ VV.update:kR d:kTpR dv:kSpP n:kTpJ nh:pQ nha.none:pQ
expression dh:pP dha.read:pQ
extension DA.read:pM d:pN
external DA.pay:kTpP d:kTpW
extra s:pN
extract dv:pP
extraction d:pN dh:pN
fabrication NA.keep:eQ NA.none:cSdQfQgMkKpR n:aQcSdRfQgJjQkHpS nh:aQcSdRfQgJjQkHpS nha.keep:eQ nha.none:cSdQfQgMkKpR
face d:gQ
fact NA.create:mR n:mR nh:mR nha.create:mR
factor DA.delete:gQ NA.delete:gQ d:gS dh:gR dha.delete:gQ n:gS nh:gR nha.delete:gQ
factory n:pJ
fail d:jQpR l:hR
failed d:iQ
failover DA.create:iR DA.update:iQ NA.create:iR NA.update:iQ d:iT dh:iT dha.create:iR dha.update:iQ n:iT nh:iT nha.create:iR nha.update:iQ
failure DA.read:jTpR d:jUpI dh:jR dha.read:jR
fake NA.harm:lT n:lT nv:lT
false NA.none:lSpQ n:lSpQ
falsification NA.none:bQfPgLjQkL NA.read:eQ n:aReSfQgJjRkJpP nh:aReSfQgJjRkJpP nha.none:bQfPgLjQkL nha.read:eQ
favorite n:mQ
feature DA.create:hQ d:gRhTmMpS dh:hQ dha.create:hQ n:iQmL
fee DA.read:pN d:pN
feed DA.create:mQ DA.update:mSoL NA.create:mQ NA.update:mSoL d:mUoJ dh:mSoL dha.create:mQ n:fTmUoI nh:mUoJ nha.create:mQ nha.update:mSoL
ferry DA.update:bRoL NA.update:bRoL d:bToL n:bToL
fetch DA.read:pL NA.read:pN d:pL dv:pL n:pN nv:pN
field DA.update:bQgQiLlLoR d:bQmLoS dh:bQgQlM dha.update:bQgQiMlL n:iRmM nh:iQmM s:iSmL sp:iQmM
figure DA.update:jQ d:jQ dh:jQ dha.update:jQ
file DA.create:lQpR DA.delete:jQ DA.export:kRmLoQpP DA.none:dQoQpS DA.read:bQpL DA.run:mS DA.select:lQpM DA.update:mToMpR DH:bLiLkVpT DHA.create:mSpQ DHA.delete:jS DHA.export:kRoQ DHA.interact:pP DHA.keep:hQ DHA.none:dRoQpQ DHA.operate:pN DHA.publish:kS DHA.read:aQgQkLpQ DHA.select:lQpK DHA.send:kQpQ DHA.update:mQpP DHM:hRiQkLmQ DK:aQbJcLeKfJiMjSkYlLmYnLoG NA.create:pP NA.delete:jSpP NA.none:dSoQpQ NA.publish:kQ NA.read:pL NA.update:mQpP NH:aMbLdMgMhMiQjSkTmWoLpK NHA.create:mToMpQ NHA.delete:jUmMpP NHA.harm:pK NHA.keep:mQ NHA.none:oQ NHA.operate:pN NHA.publish:kR NHA.read:iSpN NHA.select:pL NHA.send:kQ NHA.update:mUoN NHM:dTiMjMmR NK:aMbKdQeMhMjPkXmRoN NKA.create:mP NKA.delete:jVmM NKA.export:kQ NKA.none:dSkMoQ NKA.publish:kUoM NKA.read:iR NKA.send:kQ NKA.update:mS SK:bLcMdMeLfMgMhUiMmRnLoTpU d:aLcMfMgMiLkRmWnMpV dh:iLjRoT dha.create:mRpP dha.delete:jQ dha.export:oQ dha.none:dRoQpQ dha.read:pM dha.select:lQpL dha.update:pP n:dSiMjQkRlMoSpM nh:jSmTpL nha.create:mRpP nha.delete:jSpP nha.read:pL nha.update:mRpP s:dMiMjRoRpM sp:iMlQoS
file_name sp:pN
file_path sp:jRmMpL
filename s:pJ sp:pJ
files OP:mYoL OPA.write:mYoL P:hRmV PA.write:hRmV
filing DA.create:dQ DA.read:kQ DH:bLdX DHA.create:dQ DHA.delete:dQ DHM:dViRjKkR DK:aNcLd_eJfLgSjMlMmI NA.none:kRpQ NH:bKd]eMgKpQ NHA.delete:dR NHA.none:pQ NHA.read:bQpM NHA.update:bMdT NHM:d^eIjKkQoM NK:aMbRcMdfeKfMjIlMmLoK NKA.create:dQ NKA.delete:dSjM NKA.harm:dQ NKA.none:bKdQgTjLkS NKA.read:bUdLeT NKA.update:bQdWeLoL SK:dQ d:dPkQ dh:dR n:dReMkQpP nh:dSpP
fill DA.interact:iQlQ NA.interact:lR d:iQlQ dv:iQlQ n:lR nv:lR
filled d:pN
filter DA.create:pL DA.read:pM d:pJ nv:pP s:pJ sp:pK
filtering DA.read:pM d:pN
final NA.none:pM d:pJ n:pM
financial DA.create:jR DA.read:cQmSpR DA.update:iMjQmS NA.keep:jQ d:cPiMjRmVpT n:iMjQkMmVpP
find DA.read:pL NA.read:pK d:pL dv:pL n:pK nv:pK
finding DA.run:pM NA.read:pQ dh:pM dha.run:pM n:iRoMpQ
finish NA.update:pI n:pI nv:pI
firewall DA.update:iS NA.none:jQ d:iUmLpR n:jQ
firmware DA.update:hR NA.update:hRiM d:hR dh:hRiM n:hR
first DA.read:pP
fit DA.read:pQ d:pQ
flag NA.update:iQ dh:iQ n:iR nh:iR nha.update:iQ
flashlight n:fR nh:fR
flight DA.none:fMiRpQ DA.read:pL DA.update:gQpK NA.none:iRpJ NA.read:pN NA.update:fQpP d:gQpJ dh:bQ n:bKfQgQpJ nh:bRfMpN nha.read:pN nha.update:bQ
flow n:iS nh:iS s:iQ
flux d:pN
folder DA.create:mSpQ DA.read:pP d:hNmVoMpQ dh:kQ n:kQ nh:kQ s:hQmMpQ sp:pQ
follow d:oRpN n:oR
food d:bR n:bQ nh:pP
for NA.none:pN NA.read:pN d:aJkNlHnKpN l:bTiQmS n:pM s:pM
force d:pP
forecast n:pN nh:pN
forgery NA.none:eRgM n:eRgM nh:eRgM nha.none:eRgM
form DA.create:mMoQ DA.interact:lR DA.read:pM NA.create:mMoQ NA.update:oS d:lRmMoQpM dh:mMoR dha.create:mMoQ n:mLoUpN nh:oQ s:pN
format DA.keep:mQ DA.read:pN DA.update:pN NA.update:mQpN d:mQ n:mQpN nh:mQ nha.update:mQ nv:pN s:mQpQ
formula DA.read:pN d:pN
forum DA.update:iMoQ NA.update:iLoS d:iMoR n:iLoS
forward DA.send:pL NA.send:kQpM d:pL dh:pM n:kRpM nv:kQpM
found d:pL
frame d:pN
fraud NA.none:aQbRgLjPkKpP NA.pay:bQ d:pL n:aQbSdQeQgIjRkIpP nh:aQbSdQeQgIjRkIpP nha.none:aQbRgLjPkKpP nha.pay:bQ
friend DA.publish:lQ DA.send:pQ d:kMlTpQ s:lTpR sp:lTpR
from NA.create:pQ NA.delete:gMiRjJmTpQ d:bQgKhSjQkIlJmUnMoMpQ l:jMoR n:eRgMiQjKmTpR s:gMiSkMpK sp:iSkMpM
full d:pN
function DA.delete:mQ DA.run:hR DA.send:kSlL DA.update:iMmQ NA.create:mQ NA.update:iMmR d:iKlQmT dh:iKmRpN dha.update:iMmR l:hQiM n:iJmT nh:iKmQ nha.update:iMmR s:pM sp:pM
functionality DA.read:pP d:hRpP
fund DA.read:cKgS DA.update:cQgM NA.pay:pP NA.trade:gR NA.update:bQgM d:cTgMpR n:bTgLpP nv:bQpQ
funding DA.read:pQ NA.none:pQ d:bRlQpP n:pQ
further d:pN
game DA.read:pN
gateway d:jR n:jR nh:iQ
general d:pN
generate DA.create:iMmRpH NA.create:mRpK d:iMmUpH dv:iMmUpH n:mRpK nv:mRpK
generated l:hQiM
generation NA.none:pN NA.send:pN d:mR n:pM nh:pM nha.send:pN
genre d:pN s:pN sp:pN
genuine DA.update:pQ d:pQ
geocode NA.read:pM n:pM nv:pM
get DA.read:pJ DA.send:pL NA.read:gSpJ d:pH dv:pI l:iP n:gSpJ nv:gSpJ
gist NA.create:oR n:oT nh:oT nha.create:oR
github DA.read:pN d:jR
give DA.none:pK DA.read:pV DA.update:pK NA.none:pL d:pK dh:pK n:pL
given DA.create:cQdQ DA.none:pM DA.pay:pP DA.run:pJ DA.send:pQ DA.update:iMmQpM d:gMiJjQmToLpH
go DA.none:pL DA.read:pN NA.none:pL d:pJ n:pJ nh:pL
goal DA.create:iMmU NA.create:mR d:iLmTnQpP dh:mR dha.create:mR n:mR nh:mR nha.create:mR s:iLmQ sp:iLmQ
goe d:pL
good d:pP
got d:pP
gpio d:fRgM n:fRgM
grade DA.read:pS DA.update:eQ NA.delete:eQ NA.read:pP d:eSpT dh:pP dha.read:pP n:eVjMpQ nh:eTpN nha.delete:eQ
graduation DA.read:ePpP DA.update:eS NA.read:eVpR d:eVpR n:eVpR
grammar d:pM
grant DA.grant:bQ DA.update:lR DV:gUiQlL DW:pR NA.grant:bQ NV:gUoMpN VV.grant:bRgTlLpP VV.read:pM d:bQ dv:bQ n:bQ nv:bQ
graph DA.create:mP DA.run:pR NA.keep:hQ d:mQpQ n:hQ nh:hQ nha.keep:hQ
graphql d:pP
greet NA.none:pL n:pL
greeting DA.create:pM d:pL dh:pM
gremlin NA.run:pP n:pP
grid DA.read:pP DA.update:iR NA.none:iRpP d:iRpP n:iRpP
group DA.delete:gMjRmQ DA.update:gRiRoQpP NA.delete:gMjRmQ NA.update:iR d:bLiRjQkMmRoSpP dh:mRpP dha.update:oQpP l:gKiMmV n:bLgLiSjQmSpP nh:gIiTjSmQoM nha.delete:gMjS nha.update:gJiTmQ s:gKjRmToR sp:jRmMoR
gtt DA.update:cQ NA.delete:bMcS NA.update:cQ d:bKcU n:bJcW
guidance DA.read:pM d:pM
guide DA.read:pM d:pM n:pL nh:pN
habit DA.update:mR NA.update:mR d:mT dh:mT dha.update:mR n:mU nh:mU nha.update:mR
hand d:nRpR dh:nQpR n:nR
handle NA.none:lQ d:iQpP n:lQ
handler NA.keep:eQ NA.none:eLiR NA.read:eQpP n:ePiTjMpP nh:eP nha.keep:eQ nha.none:eMfQmQ nha.read:eQpP
handling d:iRpQ
hardware d:hR
harm DV:hSjRpM NP:bQcMfRgMiKjVlKmInLpY NV:dRkKlRmLoLpR VV.none:hSjR
has DA.read:pL d:pL
hash DA.read:pN NA.none:pM n:pN s:pP
have d:pP
head DA.create:pN NA.read:pN d:pN n:pN nv:pN s:pP
header d:pM s:jQpM sp:jQpN
headlight n:fR nh:fR
health DA.read:gQkL NA.none:gQkMpS P:oQ PA.write:oQ d:aQgQkMpN n:gQkMpR
hearing DA.none:pP d:pQ
heartbeat NA.run:iR d:iR n:iR nh:iR nha.run:iR s:pP
hedge DA.create:cQ DA.read:gR NA.trade:gQ d:cRgQ n:cRgQ nh:cR nv:gQ
height s:iMmRpL sp:iMmRpL
held DA.read:pM d:pM
help DA.read:pN NA.read:pP d:pN n:pP nv:pP
helper n:pN
hidden d:jR
high d:pN
highlight DA.update:mS NA.update:mS d:mT dh:mT dha.update:mS n:mT nh:mT nha.update:mS
hijacking NA.keep:gQ NA.none:dKfMgZjM NA.read:gR NA.trade:cMgR n:cKdKeNfMggjJkL nh:cKdKeNfMggjJkL nha.keep:gQ nha.none:dKfMgZjM nha.read:gR nha.trade:cMgR
history DA.delete:pQ DA.read:pN DA.update:jQ d:jRpM dh:pN dha.delete:pQ nh:pP
hold DA.delete:bQjM DA.update:bT NA.delete:bQjM NA.update:bSdQ d:bZjMoMpN dh:bWjMoM dha.delete:bQjM dha.update:bR n:bYdQjMoM nh:bYdQjMoM nha.delete:bQjM nha.update:bSdQ
holding DA.read:cQ NA.none:cQ NA.read:pR d:cQ n:cQpP nh:pP nha.read:pT
home DA.run:fQ NA.run:fQ d:f[iLmKnLpP n:fViMmL
hook n:kS
host DA.run:hQ DA.update:pM d:hQpN n:kQ nh:kQ s:iQpM sp:iQpM
hotel n:bQ
hour d:bP s:fQmMoR sp:fQmLoR
house d:pQ
housing d:eQ n:eQ
how DA.none:pP DA.read:pM d:pM
html DA.read:pQ d:oQpQ n:oQpQ nh:oQpQ s:pM sp:pM
http DA.create:kQpP DA.read:pL NA.none:pN NA.read:pN d:kUpM n:kS nh:jMkR nha.delete:jNkQ nha.read:pN
hub d:fSiM n:fQiMkS nh:fQiMkS
human DA.read:pP NA.read:pS d:nSpP n:nRpR
iam DA.delete:gRjL d:gViLjLpP
id DA.create:iLkMmU DA.delete:iMjQ DA.export:kR DA.interact:lR DA.keep:bQoQ DA.publish:oR DA.read:pN DA.run:iSmM DA.update:bRfQmRoMpN NA.read:pN NA.update:pM d:gLiMpL dh:pN l:bTgL n:pK nh:pN nha.update:pN s:aMbKdReRgLiRkLlKmRnLoSpT sp:aNdMgMiQjQlMmTnMoSpK
identified DA.read:pN d:iQpN
identifier DA.create:pP l:mR
identify DA.read:pL d:pL dv:pM
identity DA.create:lQ DA.update:aQ P:gUiLjMoM PA.write:gUiLjMoM d:aQpQ dh:aQ n:lT
ids DA.read:pP d:pP s:iRpQ
if DA.none:lT DA.update:pN d:aMjRlTpL l:hTjRmN
ignore s:pQ
image DA.delete:pL DA.keep:pN DA.read:gQpT DA.update:aRmM NA.create:pP NA.delete:pL NA.read:iRpR d:aQgQhMkR dh:gQiQkRmLpS dha.create:mLpP dha.read:gQpQ n:iQ nh:iTmLpP nha.create:pP nha.read:iRpP nha.update:iQ s:pP sp:pQ
imaging DA.create:aS DA.update:aS NA.create:aS NA.update:aQ d:a[bKcJ n:aYbKcJ
immigration DA.read:dL NA.none:dK d:dK n:dK
immunization n:aQ
import DA.create:pQ DA.read:pP d:pR dv:pQ
important d:pN
improve DA.read:pQ d:pN
in NA.create:oQ NA.read:pP NA.run:pQ d:aQcLdMeMfIgPhTiIkIlWoPpM l:gShQiM n:mMoQpM s:pM
incident DA.update:iLoU NA.update:iMoU d:iLoV dh:oR dha.update:oR n:iMoV nh:iLoV nha.update:iLoU
include d:pM l:gR s:gRpR
include_sensitive sp:gRpT
including DA.none:pM DA.read:gRpU DA.run:hMmQ DA.update:pL d:hMiLpP
index DA.create:pL DA.keep:mR DA.run:iR DA.update:iUmM NA.create:pP NA.read:pP d:fMiWlMoMpN dh:iUmM dha.create:iQ dha.run:iR n:iQpN nh:iQpL nha.create:pP s:mQpQ sp:mQpQ
indicating d:pQ
indicator NA.none:pN d:pN n:pN nh:pN nha.none:pN
individual d:pP
infer NA.none:pK d:pM n:pK nh:pK nha.none:pK
inference d:iQ n:iQ
influence DA.none:pP NA.none:pP d:pP n:pP nh:pP nha.none:pP
info s:pM
inform d:pM
information DA.none:pM DA.read:pK NA.none:dMgMkVpP NA.pay:kQ NA.read:kQ d:bReMlSpF l:bMmUoL n:aMbMdMgLk]
infrastructure DA.create:pL d:pL n:pM
ingest DA.keep:pP DA.read:pP NA.keep:pQ d:mRpQ dv:mRpQ n:pQ nv:pQ
init NA.create:pL n:pL nv:pL
initializ d:pP dh:pN
initiate DA.create:pR NA.create:pP d:pR dv:pR n:pP nv:pP
injection NA.none:hR n:hR nh:hR nha.none:hR
inline d:gSiM n:gSiL
input DA.read:pS d:pR s:mQpU sp:mRpR
insert DA.create:hQmR NA.create:mS d:hQmR dv:hQmR n:mS nv:mS
insight DA.read:pM NA.keep:pN NA.none:pN d:pL n:pK
inspect DA.read:pS d:pS dv:pS
install DA.run:hRpP NA.run:hUpP d:hRpP dv:hRpP n:hUpP nv:hUpP
installer n:pN
instance DA.create:pK d:iSpL dh:pL dha.create:pK n:iS nh:iS s:pP sp:pP
instant DA.create:lQmM d:lQmM
instruction s:nSpP sp:nQpP
instrument d:aKfVpP dh:aKfU n:aJfW nh:aJfW
insulin d:pQ
insurance DA.read:pM DA.update:eQ NA.none:bReKpN NA.read:pQ d:bTdMeQ n:bQ
insurer DA.read:pP d:pP
integer d:pN
integration DA.create:pM d:pN dh:iR nh:iR
integrity DA.none:jQpP DA.read:bReLgSiKjSp[ DA.run:oS DA.update:iR NA.none:iT d:bRdLeHhMjWkMlNmLoSpW dh:bQeLpP dha.read:bQeLpP dha.update:iR n:iR
intelligent DA.run:pN d:pN
interact DV:gKl[mJpS NV:lYmMpQ VV.interact:lVpP VV.select:lR d:pQ
interaction d:pP
internal d:bQ
interrupt DA.none:jQ d:jQ
interruption NA.none:jR n:jR nh:jR nha.none:jR
interval sp:pN
intervention DA.read:aTjM DA.update:aQ NA.none:aWjM d:aWjM n:aWjM
interview d:lQ n:lQ
into DA.create:iNmQ DA.keep:mTpP DA.none:pN DA.operate:pN DA.read:pR d:iMmYpT l:mQ n:pP
inventory DA.none:jQkR DA.read:jQ DA.update:bMmUpK NA.none:bJjRkRmUpK d:bIjSkQmUoNpL n:bJjRkRmVpK
invest DA.trade:cR NA.trade:cR d:cR dv:cR n:cR nv:cR
investment DA.none:pP DA.pay:cR DA.read:pL NA.none:cQpP NA.pay:bN NA.read:pM d:bLcSpN n:bMcQpN nh:pN nha.read:pN
investor d:pM
invitation DA.delete:gRjM NA.delete:gRjM NA.grant:gR d:gSpR dh:gQpR dha.delete:gRjM n:gVjM nh:gVjM nha.delete:gRjM nha.grant:gR
invite DA.send:gR NA.send:gS d:eQgRlL dv:gR n:gS nv:gS
invoice DA.read:pN NA.pay:bRpP NA.read:pN d:bU n:bTpP nh:bQ nha.read:pN nv:bRpP
invoke NA.run:pP n:pP nv:pP
ip d:iQ n:iSpS nh:pS
irregularity DA.read:pN d:pN dh:pN dha.read:pN
irrigation DA.update:fR NA.update:fR d:fYjL dh:fYjL dha.update:fR n:fYjL nh:fYjL nha.update:fR
is NA.read:pM d:eMgMhPjRpI l:iS n:pM nv:pM
issue DA.create:gMoT DA.delete:jQ DA.none:bQ DA.read:pM DH:dMfMgLiLoT DHA.create:lMoSpP DHA.delete:bLjSpM DHA.grant:bQ DHA.keep:lQoM DHA.none:bQ DHA.pay:pP DHA.run:hR DHA.select:oQpQ DHA.send:pL DHA.update:gMiMlQoVpQ DHM:bLkLoU DK:cLdNfKgNhSiMkLlLmKoV NA.delete:oQ NA.none:bR NA.run:jR NH:cMfJhNiGjSkMlSnMoXpS NHA.create:iMkQoRpP NHA.delete:iQjRkM NHA.keep:jToL NHA.none:mRoMpN NHA.pay:bRpP NHA.publish:lS NHA.read:oQ NHA.run:jQpP NHA.select:oSpR NHA.send:lR NHA.update:iIlMoX NHM:iRjRkKlMnS NK:aLcLdLfIgMhLjQkIlRmLnSoY NKA.create:iMnPoT NKA.delete:iSjPkM NKA.harm:lQ NKA.keep:jS NKA.none:bRmR NKA.pay:bR NKA.publish:lR NKA.read:iSkLoP NKA.run:jQ NKA.select:oS NKA.send:lR NKA.update:gMlLnRoU SK:bIcSdRgLmRnQoPpP d:bRgMmMoU dh:bRoQ dha.delete:oQ dha.none:bQ n:bRoR nh:oS nha.delete:oQ nha.run:jR s:cQgMoT sp:cQgMjQ
it d:bMfMhQjTkS l:hSiR
it' d:pN
item DA.create:mQ DA.delete:jR DA.none:jR DA.read:bQpV DA.update:bLcLlRmSoR NA.delete:jQ NA.none:jR NA.read:pR NA.update:cMlRoQ d:aLcIiMjVlRoUpX dh:cLjQlSoQpQ dha.create:mQ dha.delete:jR dha.read:pQ dha.update:lS n:aMcKjRlRoSpR nh:aMcKjRlRoSpR nha.delete:jQ nha.none:jR nha.read:pR nha.update:cMlRoQ s:bSjSmLoQpQ sp:jSmMoQ
item_ids sp:pP
its d:cRdLfRiTmKpR
itself DA.run:nRpP d:nSpP
javascript DA.run:pP d:pQ dh:pQ dha.run:pP
job DA.create:eQ DA.delete:jM DA.read:pR DA.run:fQ NA.none:pN NA.read:pQ NA.update:eQ d:eTfQhLjKpT dh:fR dha.run:fR n:eUiJjLkRpQ nh:iPkRoMpQ nha.read:pQ nha.update:iRoM
join DA.select:lP NA.select:lP d:lP dv:lP n:lP nv:lP
journal DA.delete:bQjM DA.update:bRjQ NA.delete:bQjM NA.update:bS d:aLb[mKoLpN dh:bSmM n:aLb]mKoL nh:bSmM
journey d:fMiMmV
json DA.create:pQ DA.read:pP s:pQ
json_payload sp:pR
kb n:pN
keep DA.keep:pP DA.read:pQ DV:cMeRfLgTiLjJlKmYnM DW:iQmSpY NV:cMfKiMkMmXoLpT VV.create:kR VV.keep:iLjMkLmYpP VV.none:eSiQlLmRoLpN VV.read:pM VV.select:gTmMpP VV.send:lMoP d:iMjQmRpS dh:jR
keeping d:pN
key DA.delete:gLjS DA.read:pV DA.update:gSiQpP NA.create:mQ NA.delete:jR NA.update:gMlRmQ d:jRlLpT dh:jRpX dha.delete:gLjS dha.read:pW l:bMgSmR n:jRmS nh:gR nha.update:lR s:gRhRjMpN sp:iQjMpK
keyspace d:iR dh:iQ n:iR nh:iR
keystore DA.update:gR NA.update:gR d:gR n:gS
keyword s:pP sp:pP
khách DA.none:pK d:pK
kind s:mQ sp:mQ
knowledge DA.create:mP d:iMmSpP n:iMoQ
known d:lRnM
kubectl NA.update:iQ n:iQ nh:iQ nha.update:iQ
la DA.none:eQnQpQ d:bMcMeVnVpP
lab DA.delete:fQ DA.update:fQ NA.delete:fQ NA.update:fQ d:aKfW n:aKfV
label DA.create:iQ DA.update:mRoL NA.create:iQ NA.keep:jQ NA.update:mRoN d:jQlMmToJpN dh:iQlMmSoM dha.create:iQ n:iQjQlMmToL nh:iQjQlMmUoJ nha.create:iQ nha.keep:jQ nha.update:mRoM s:mM sp:mM
language DA.create:mQ DA.read:pL DA.update:mR NA.create:mR NA.update:mR d:iLmSpL dh:mR dha.create:mQ n:iKmTnR nh:iLmU nha.create:mR nha.update:mR s:oRpQ sp:oRpP
last DA.read:pN d:pN s:gQ
later DA.keep:mQ DA.select:mQpP d:lLm[oMpS l:mR
latest DA.read:pR DA.update:pN d:pQ
launch DA.run:hQ NA.run:fLhT d:hQ dv:hQ n:fLhU nv:fLhT
lawn DA.update:fQ NA.update:fQ d:fWjM n:fWjM
lawsuit d:dS dh:dR n:dR nh:dR
layer d:mQ n:mQ nh:mQ
lead d:mMoT dh:oQ n:oQ nh:oQ
leading d:pQ
leak NA.export:kWpQ n:kWpQ nv:kWpQ
lease NA.none:pP d:pP n:pP
leave DA.select:pQ d:pQ dv:pQ
ledger DA.create:bQmM d:bSmM
legal DA.none:pQ DA.update:dR NA.none:dQpR NA.update:dR d:dWjMpR n:dUpR
length s:pL sp:pN
lesson DA.update:oR NA.update:oR d:mMoU dh:mMoU dha.update:oR n:mMoU nh:mMoU nha.update:oR
let DA.none:fQpP d:fQpS dh:fQpQ dha.none:fQ
letter n:lQ nh:lQ
level d:pL dh:aQpM dha.update:pM s:pM
leverage d:cSpP dh:cQ n:cQ nh:cQ s:pQ sp:pQ
library DA.create:pJ DA.update:mToM NA.none:mSoM NA.update:pN d:mQoMpI n:mSoMpG s:pN
license n:pP
like NA.publish:oS d:aR n:oU nv:oS
likely DA.read:pQ d:pQ
limit DA.none:cMfPiQpP NA.none:cMfQ d:bMcMeRiQ dh:iQ n:bMcLeRfQ s:pQ sp:pP
line DA.create:mQoM DA.keep:mQ DA.read:pM d:mToM dh:mQ n:mQpN nh:pM s:bTpS sp:bT
link DA.create:pN DA.read:pR DA.update:lTpP NA.read:pQ NA.update:lSpP d:lRpR dha.create:pN dha.read:pP dv:pP n:lS nh:pQ nha.read:pQ nv:lRpP
list DA.create:iMpQ DA.delete:aRpP DA.read:pG DA.update:cMpR NA.create:aQiNmQ NA.delete:aR NA.read:pH d:aUbLcMgRpJ dh:oM dv:jRmMpG l:gLjMmV n:aUbMgRiMpH nh:gQmQ nha.create:mQ nv:pH s:pR
listing DA.update:bMoQ NA.none:bMjQoQ d:bLjQoQ n:bLjQoR
lite d:pN
litigation NA.none:dQ d:dQ n:dQ
llm d:pN
load DA.keep:mQ DA.update:iS NA.keep:mSpR d:iS dv:iQ n:mSpR nv:mSpR
loading DA.run:pP NA.run:pP n:pP nh:pP nha.run:pP
loan DA.none:pP NA.none:eQpM NA.read:pR d:eQpP n:eRpP
local DA.create:mQ DA.delete:jQ DA.read:pP d:jQmRpQ n:kQmQ s:pQ
local_path sp:pQ
locale s:pQ sp:pQ
location DA.update:pL NA.update:mR d:kS dh:kR nh:iQ nha.update:mR s:lQoQ sp:lQoQpP
lodge DA.none:dRpP NA.none:dRpP d:dRpP dh:dRpP dha.none:dRpP n:dRpP
lodging d:bQ n:bR nh:bR
log DA.create:mR DA.keep:gSmNoSpQ DA.update:bMjQmR NA.keep:gMmQoSpQ NA.update:bNmQ d:bLgRjTlMpR dh:kQ dv:gRmNoRpR n:bKgLjRmSoQpQ nh:bLmT nha.create:mR nv:gMmQoSpQ
logging d:iQpP
login DA.create:gRmMpQ DA.delete:gP DA.read:pS DA.update:gR NA.create:gQ NA.delete:gP NA.read:pQ NA.select:gQlRmMpR d:gVjMmKpV dv:pQ n:gVjMmJpU nh:pR nha.read:pR nv:gQlRmMpR s:pP
long DA.read:pP DA.select:pQ NA.select:pQ d:cSpQ n:pQ
look DA.read:pQ NA.read:pM dv:pQ n:pM nv:pM
lookup NA.read:pM n:pM nv:pM
loyalty d:bQ n:bQ
mac n:pN
machine DH:fSjMpP DHA.delete:jM DHA.update:pP DHM:dMfUgMmQ DK:aSbMcMdLf_hTiJjKkLmJoL NH:f^gSiLjLlMoMpS NHA.create:fT NHA.delete:fQjM NHA.none:mR NHA.read:pQ NHA.update:fSmMpQ NHM:dMf[gMhM NK:aMbMdLeMfghLjLlLoL NKA.create:fUgM NKA.delete:fSjL NKA.none:dLfQgRlMmT NKA.run:fRhM NKA.update:fVmK SK:aTpS d:hSpQ dh:iQ dha.update:iQ n:fQ nh:fQ
macro NA.read:hQ n:hQ nh:hQ nha.read:hQ
made DA.read:pR d:lQpQ dh:pR dha.read:pR
mail DH:bMfLgLjTlUmLnR DHA.create:lQpN DHA.delete:jSlM DHA.keep:mMoQ DHA.publish:iQoL DHA.read:pN DHA.send:kLlSpN DHA.update:lLpQ DHM:eMmUnSoH DK:aLbMcLeKgShMiLl[nVoG NH:bNgMiLkRlXmKoRpP NHA.create:lQoQpP NHA.delete:jS NHA.keep:lSmL NHA.operate:pN NHA.read:pN NHA.send:kMlUpP NHA.update:pQ NHM:lSmToF NK:bMiLlXoK NKA.create:iMlTmR NKA.delete:jSlM NKA.keep:lQ NKA.none:fQiM NKA.publish:lToL NKA.send:kLlR NKA.update:lMmQ SK:fMhQkLmJoSpN d:pP
maintain DA.read:iQjSpQ DA.update:eQiJjKoSpP d:bQgLjTkMmNoSpU dv:fQkMmNoSpS
maintained d:jRpN
maintaining d:pN
maintenance DA.harm:fR DA.read:pN DA.update:fMiS NA.keep:mR NA.none:bPiLoQpP NA.read:oQpN NA.update:fMiSmM d:iVjRpN dh:fR n:hLpN
make DA.create:eQgLjQkQlRpM DA.read:pQ d:eQgLjQkQlR dv:eQgLjQkQlRpN
making d:pN
manage DA.update:bQhLmMpP NA.update:mR d:bQeQhKmMpQ dv:eQkMlMpT n:mR nv:mR
managed DA.read:pN d:pN
management DA.read:pP NA.export:iR NA.none:iMmUpK NA.pay:bQpQ NA.read:pP d:iR l:oQ n:bRiQjMpQ nh:pM nha.none:pL
manager NA.keep:mS NA.none:pP NA.pay:bQ NA.read:oQ NA.update:hQ n:hRoRpQ nh:hRjLoRpQ nha.keep:mS nha.none:mRpP nha.pay:bQ nha.read:oQ nha.update:hQ
managing DA.update:hQiNmTpQ d:hQiNmTpT
manifest DA.update:iRpP d:iRpP dh:iRpP dha.update:iRpP
manipulation NA.none:fTgMkLpP NA.pay:bQ NA.trade:cQ n:dRfSgKjQkJpP nh:dRfSgKjQkJpP nha.none:fTgMkLpP nha.pay:bQ nha.trade:cQ
manner d:hQ
manual l:iR
many DA.read:pP d:hRpR
map NA.none:pM NA.read:pM NA.run:iQ d:pK dh:pN n:iRpK nh:iRpM nha.none:pM nha.run:iQ
margin NA.update:cQ d:cRpN n:cSpN
mark DA.read:pP DA.update:pQ NA.update:mQpP d:eRpS dv:mQ n:eRiMmQpP nv:mQ s:pP
markdown DA.read:pN NA.read:pN n:pN
market DA.create:cS DA.none:cR DA.update:cTmM NA.none:cXjKkMmM d:bLc^jJkMmM n:bLc_jJkMmM
matching d:pM
material DA.none:pK NA.none:mLoUpJ NA.update:mQ d:jQoQpJ n:jQoRpK nh:mQpM nha.update:mQ s:pM
materialized d:iQ n:iQ
mathematical DA.read:pL d:pL
matter DA.update:pQ d:dSpQ dh:pP dha.update:pP
max l:gQ s:jQmRpK
max_length sp:pN
max_result sp:pN
max_token sp:pL
mcp NA.run:hSiL d:hR n:hViL
meal DA.create:mQ NA.create:mR d:bLmT n:bLmU
measure DA.read:jQpP d:pQ dv:jQlQpQ
media DH:aRgQkTpT DHA.create:iMoQ DHA.operate:pP DHA.read:aQgQpR DHM:bRkMlSoM DK:aVhKiJmRoM NA.operate:pP NH:lRmM NHA.create:lRpN NHA.operate:pP NHA.read:iR NHA.update:fQmM NHM:bRfKiLlQmT NK:hMiNlSmS NKA.create:lR NKA.read:iR NKA.update:bQ SK:aSoNpR
medical DA.read:pM d:aSpJ n:pL
medication DA.read:pR NA.read:pU n:pT nh:pT nha.none:pP nha.read:pR
medicine DA.read:pQ d:pQ
meet DA.read:iQ d:lR
meeting d:lS n:lR
member DA.create:gQ DA.update:gQ NA.create:gQ d:gUoL dh:gS n:gVoL nh:gVoL nha.create:gQ
membership d:bS n:bR nh:gQ
memory DA.delete:pP DA.read:pN DA.update:mRpP NA.delete:jQpP NA.read:pN OP:mS OPA.write:mS d:mR n:jQmR nh:jQpP nha.delete:jQpP
mental DA.read:gQkMpU NA.none:gQkMpS NA.read:pQ d:gQkMpV n:gQkMpV
mention DA.send:oR NA.send:oR d:oRpN dv:oRpN n:oR nv:oR
menu d:lToK n:lToK
message DA.create:lSpM DA.delete:jS DA.operate:pM DA.publish:iQ DA.send:lQ DA.update:iQ NA.publish:lQ NA.send:nQpP NA.update:iQ d:iSjRkLlVmLoMpL dh:kMlTpL dha.create:pM dha.delete:jR dha.publish:iQ dha.send:pM n:iQjQlRmMoM nh:lR nha.send:lQ nv:lLnQ s:mMnQoRpG sp:mMnQoRpI
messages OP:mS OPA.write:mS P:gSlR PA.write:gSlR
messenger d:lSoL
meta NA.read:pN n:pN
metered NA.delete:bQ d:bS n:bU
method DA.create:pP DA.read:pP DA.send:kQpR d:kRpS dh:kQ n:cR nh:cR s:hRiLjTkTlMmLoLpS sp:jTkTlMmMoMpR
metric DA.update:mQ d:mS dh:mR n:iLmT nh:mS
mfa DA.update:gQ NA.update:gQ d:fLgS n:fMgS
microwave d:fQpP dh:fQpP n:fQ nh:fQ
midi DA.create:fMmQ NA.create:fMmQ d:fJjPmS n:fJjQmS
migration DA.update:hQiLjQ NA.update:hQiM d:hPiLjR dh:hQiM l:hQ n:hR nh:hR nha.update:hQiM
milestone NA.update:oQ n:oQ nh:oQ nha.update:oQ
min s:pN
mine DA.create:mR NA.create:mQ d:mR n:mR nh:mR nha.create:mQ
minimizing d:iR
minute DA.run:pP d:iRpP s:iSpP sp:iSpP
misuse NA.none:bPfQgLiMjQkMpQ n:cQfSgJiLjVkJmMpQ nh:cQfSgJiLjVkJmMpQ nha.none:bPfQgLiMjQkMpQ
mix NA.none:pM d:pJ n:pH
mode NA.run:fQ d:cRfRiMpM dh:fQ n:cSfRiL nh:cSfRiL nha.run:fQ s:jQpQ sp:jQpQ
model DA.create:iQpP DA.run:pM NA.create:iRpR NA.keep:pQ d:iRpI dh:iRpL dha.create:iR dha.run:pL l:mR n:iSpQ nh:iQpS nha.create:iQpQ nha.keep:pQ
model' d:pK
modeling DA.read:pP d:pP
modification DA.read:pP d:fQhRpQ
modified l:mR
modify DA.update:bQgRiJmMpR NA.update:pP d:bQgRiJmNpR dv:bQgRiLmNpR n:pP nv:pP
money DH:bXdKgUiMmLpS DHA.create:gQpP DHA.delete:mQ DHA.keep:bQ DHA.read:pR DHA.select:pM DHA.update:gSmM DHM:aMbSdMeRfMgKhSjMmP DK:b_cTfLgQiGjLlGmKoF NH:b_eLfMgThLiMjKkMlNnMoM NHA.create:bSpP NHA.delete:bRgQjKmQ NHA.harm:bQ NHA.keep:bR NHA.none:bMcSdQpL NHA.pay:bQ NHA.read:pL NHA.run:bThM NHA.send:bQ NHA.update:bQgSpQ NHM:aMb^dKfMgLhMiKlMoL NK:aMbdcMdMfJgWhJiIjJlJmMoJ NKA.create:bTgRmL NKA.delete:bVgMjKmQ NKA.export:kQ NKA.keep:bR NKA.none:cReJgTiMmToM NKA.pay:dRmLnR NKA.run:bUhM NKA.send:bS NKA.trade:bLgQ NKA.update:bUcMdMeR SK:bSmRpX d:hS
monitor DA.read:pM DH:fKiTlSmM DHA.create:iTmN DHA.delete:jR DHA.none:pN DHA.read:pM DHA.run:iR DHA.send:pP DHA.update:mRpQ DHM:bMiRjRlQoK DK:aMbMcMdLeJfIgSiTjRlQmRnMoR NA.read:iRpQ NH:bMcNdMfGgRiRjSmPpL NHA.create:fMmR NHA.delete:iMjV NHA.keep:lQ NHA.none:mSpM NHA.pay:pL NHA.read:pL NHA.run:iR NHA.send:pP NHA.update:fMgQiTmKoR NHM:bMiVoL NK:aLbJcMdLfJhMiYjTmS NKA.create:iSlQoK NKA.delete:iMjV NKA.keep:gMlPoS NKA.none:mSoQ NKA.read:iQ NKA.run:fMiS NKA.update:bMfMiW SK:gQjLpN d:pN dh:iR dv:pH n:iSmMpQ nv:iRpQ
monitoring DA.read:pM d:gQpM n:pN
month d:cR
monthly DA.read:pN d:pN
more d:pN
mortgage DA.read:pQ d:pQ
motion DA.read:dMfQ NA.none:dMfR d:fQ n:fQ nh:dQ
move DA.update:mPpK NA.update:mSpM d:mPpK dv:iLmQpJ n:mSpJ nv:mSpM
movie d:pP n:pP
mower DA.update:fQ NA.update:fQ d:fWjM dh:fTjM dha.update:fQ n:fWjM nh:fWjM nha.update:fQ
multi NA.operate:pM nh:pN
multiple DA.read:pN d:pM l:mS
museum DA.update:bQoM NA.update:bQoM d:bRoM n:bRoM
music d:fQ n:fQpK nh:fQ
mysql DA.run:pP d:pP
một DA.none:pJ d:pJ
n l:hQiM s:mQ
name DA.create:mQpN DA.delete:jQ DA.read:pM DA.run:pR DA.select:pN DA.send:pP DA.update:gRpN NA.create:mS NA.delete:jQ NA.none:pM NA.update:mQ R:aLcKeJfJgLhCiMjMkLlNmLnIpV d:cMfMgRlRmQoJpH dh:cMfLgQjQmSpM dha.create:mRpP dha.delete:jQ dha.update:gQpM l:bMmQ n:cLfLgQjQmTpM nh:cMfLgQjQmR nha.delete:jQ nha.update:mQ s:aMcLdRfHhSjToLpK sp:dSfHgLhTiSkMlQpQ
namespace DA.read:pM d:pM
natural d:pP
navigate DA.read:pN NA.read:pL d:pN dv:pN n:pL nv:pL
navigation NA.none:fP NA.update:pP d:pS n:fUpT nh:fRpQ nha.update:pP
nearby DA.read:pN d:pN dh:pN dha.read:pN
necessary d:iQ
need l:gQ
needed DA.update:bPpQ d:bPiRpP
network DA.create:iQ DA.none:iQpR DA.read:fMjR DA.update:fMiS DH:dLeQfMgKiWlNpN DHA.create:eSgMiRpP DHA.delete:gQiMjQpL DHA.keep:mQpP DHA.read:pN DHA.select:iRpS DHA.send:bQgM DHA.update:mQpP DHM:aLbMfLhRiVjUkMmKoK DK:aLcLdJfKhMiSjQlHnLoL NA.none:fJiPjRkRpL NH:dKfMhMiZmHpP NHA.create:iRkQpP NHA.delete:iMjRpL NHA.none:pS NHA.read:pM NHA.run:iQ NHA.send:bQgM NHA.update:iTmMpN NHM:aMbKgKhQiWjUkTlMoJ NK:bNcKdKfIgLiYjRkQlJmMoK NKA.create:gQkQ NKA.delete:iKjV NKA.harm:fQ NKA.keep:aRdQeRiSmK NKA.none:dMeQfMiS NKA.read:mR NKA.run:hR NKA.select:iQ NKA.send:bQgM NKA.update:dMiUmR SK:fRgQjMkMmSpL d:fJgQiTjSmMpP n:fKjTpM s:pN sp:pM
never l:jQ
new DA.create:cMdPfSgRkMlHpS DA.none:pP DA.read:pM DA.run:iQ DA.select:pM DA.update:pP NA.create:mQpK NA.none:pN d:cLfRgQiPjLkLlImRpQ l:hQ n:oSpK nh:pN nha.none:pN nv:mQpK s:iMmSpR sp:iMmR
newly l:mQ
news DA.none:pN DA.update:oR NA.none:jQpM d:jQpM n:jQpM nh:pN
newsfeed DA.update:mMoT NA.update:bMmLoU d:bMmMoT n:bMmLoV
newsletter n:lQ nh:lQ
next NA.create:fQ d:mS n:fS
nickname s:mR sp:mR
no d:pM s:pM
nobody d:bPeSgM
node DA.create:iQmN DA.read:pN DA.run:hNiQ DA.select:pN DA.update:iSpN NA.create:iSmM NA.read:pN NA.run:hNiQ NA.select:pN NA.update:pN d:hLiVmMpM dh:hMiRpN dha.run:hNiQ dha.update:iQ n:aRhLiUmJpL nh:hMiSpM nha.create:iQ nha.run:hNiQ nha.select:pN s:pQ sp:aQiQmMpR
nombre s:cRgUpP sp:cRgUpP
non d:pP
none ANY:aMbMdKeMgJkLmJnMoLpZ DHA.create:bNfSgLkMlMoQpQ DHA.delete:fPiMjXlMoM DHA.grant:dQgS DHA.interact:lS DHA.keep:gRiLjMlLmYoM DHA.none:aLbTcLdKhQkQlPmQnMpK DHA.operate:fSpP DHA.pay:bScSiMlN DHA.publish:kRlQoR DHA.read:jRpR DHA.run:aQeMhYjMmKnLpP DHA.select:eQlMmRpN DHA.send:lTpJ DHA.trade:cR DHA.update:dMkKmPnMoQ NHA.create:iQoQpG NHA.delete:cQmLpP NHA.export:lQ NHA.grant:pK NHA.keep:mR NHA.pay:bRpS NHA.publish:oQ NHA.read:gLmRpL NHA.run:pP NHA.select:gQiMmRpQ NHA.send:pN NHA.update:jQmMpJ SIDE.none:aSdSeRfKgKhKiMjMkLlNmLnRoJpU SIDE.read:eQiQlLpL SIDE.write:aLdJeLfThLjKkMoMpY VV.create:gNjMmR VV.delegate:nQ VV.delete:fPiLjZlLmMoL VV.export:kTpP VV.grant:bNcRgRlQnMpP VV.harm:fPgTjNkMlLpP VV.interact:lS VV.keep:aQjMmTpQ VV.none:aSdSeRfKgKhKiMjMkLlNmLnRoJpU VV.operate:fQ VV.pay:bRcRpQ VV.publish:kRoQ VV.read:eQiQlLpL VV.run:cMeMgMhSiRjMkMmLpR VV.send:lRpN VV.trade:kQ VV.update:dNhMiUjLkJmSoRpR
not d:pP l:hRiMmL
note DA.create:oRpQ DA.delete:jR DA.none:eTnMpP DA.read:pN DA.update:aQbLmT DH:eMgLhLiRlMmUpJ DHA.create:bRiKkMmToR DHA.delete:iRjTmLpM DHA.read:pL DHA.send:cR DHA.update:bMgMmToQ DHM:eRgMlMnQ DK:bMcKdJeKfKhMjTkLlJmXnRoL NA.create:oRpP NA.none:jQmQ NH:cMeLfMgLiMjTlLmZpM NHA.create:mVoQpR NHA.delete:jUpN NHA.keep:hQ NHA.none:mM NHA.publish:bQ NHA.read:pL NHA.run:hM NHA.update:gMmU NHM:bRoK NK:aSbScKeKfJgJiKjSmZoJ NKA.create:fMlSmS NKA.delete:jS NKA.keep:hQiQ NKA.none:iRjS NKA.publish:bQ NKA.read:mR NKA.run:iL NKA.select:mQ NKA.send:aQ NKA.update:mU SK:eRfQjMoS d:eQiMjSmSnMpQ dh:aQeMoQ dha.create:oRpP dha.read:pN dha.update:mQ l:bLmQ n:aQbReLiMpQ nh:bSeMiMkQoQpQ nha.create:oRpP s:eSpK sp:eSpP
notebook DA.create:mR NA.create:mR
nothing d:pM
notice DA.create:dQ DA.delete:dRjM DA.update:dS NA.create:dQ NA.delete:dRjM NA.update:dS d:dYjMmM dh:dVjM dha.create:dQ dha.delete:dRjM n:dYjMmM nh:dYjMmM nha.create:dQ nha.delete:dRjM nha.update:dS
notification DA.create:lQ DA.keep:lQmM DA.update:mVoM NA.create:lQ NA.keep:lQmM NA.update:mToM d:lUmRoK dh:lT n:lSmRoL nh:lQ
notify DA.send:pL NA.send:pL d:pL dv:pL n:pL nv:pL
now NA.none:pN d:pQ n:pN nh:pN
num s:pS
number DA.create:pL DA.none:pL DA.read:pM d:bQgRpL dh:bRpM dha.create:pL s:bRmLnSoRpQ sp:bQlQ
number_of_seat sp:pP
nursing DA.update:aTbMcM NA.update:aSbMcM d:aXbKcJ n:a]bJcH
o d:aQdMeRpQ
oauth NA.delete:gQ d:gQ n:gR
object DA.create:pM DA.none:pK DA.read:pM DA.update:mR NA.read:pN d:mSpD dh:pM dha.create:pM dha.update:mQpP n:pL nh:pM s:mNoSpL sp:pK
object_name sp:mMoR
objective NA.update:oQ d:oQ n:oQ nh:oQ nha.update:oQ
observation DA.create:mQ NA.read:mQ d:mR dh:mR dha.create:mQ n:mR nv:mQ
observe DA.update:gRkQ d:gRpP dv:kQpP
obstruction NA.none:dQeQgMjSkLpS NA.read:jQ n:dQeRgKjUkKmMpT nh:eRgKjVkKmMpT nha.none:eQgMjSkLpS nha.read:jQ
of NA.none:pP d:bKcNdMeLfSgRhHiKkLmKnMoLpM l:mR n:mQ s:pP
off DA.operate:fQpQ DA.select:fQpP NA.none:pP d:fSpR n:pP
offer DA.read:pP d:bKdTkQpP dh:bMdRkQpQ dha.read:pQ n:bKdT nh:bLdS
office d:kQ
offset s:pM
oidc DA.create:pM d:pM
old s:iLmRpQ sp:iMmR
on NA.none:nQpP NA.read:pP d:aLbMeLgRhLiQjSmInRoS l:iLjQ n:nQpS
one DA.export:oQ DA.pay:bQ DA.run:pQ d:bQkLmQoP l:bR
only DA.read:pN DA.run:pL DA.update:pM NA.none:pN d:pI dh:pM dha.update:pM n:pN s:pM
ons d:iR dh:iR
open DA.select:pI NA.read:mQ NA.select:cSmRpL d:pH dv:pH n:cSmTpL nv:cSmRpL
operate DV:f[nMpP DW:pN NV:fYmMpQ VV.none:fRpQ VV.operate:fUpP VV.read:pL
operation DA.delete:iRjL DA.keep:iQjQ DA.read:bLdMfPgQiLjQpM DA.run:jS DA.update:gS NA.none:iR d:bLdMgWhIiTjTlLoMpU dh:eLfMgSiRjWmMoMpR dha.keep:iQjQ dha.read:pQ dha.run:jS dha.update:gS l:gRhQ n:iR s:iR
operational DA.read:iQ d:bMfRjQpP
opportunity NA.update:oQ d:oQ dh:oQ n:oR nh:oR nha.update:oQ
optimisation DA.update:gRkQ d:gRkQ
optimize DA.update:pM NA.update:pK d:hQpM dv:hQpM n:pK nv:pK
option d:pN dh:pN n:lR nh:lR s:iQmM sp:iQmM
optional DA.read:pN d:pN
or d:aRbJfRhQjVkLlLnLpQ l:jRkRmK n:jQmMpR
orbit d:fQ n:fQ
order DA.create:aQcQmMpP DA.delete:cRjL DA.none:bLcQ DA.pay:aTpP DA.read:bS DA.run:cQ DA.trade:gP DA.update:bRoMpL DH:bTcTfMgKiMjN DHA.create:bQcQ DHA.delete:bQ DHA.read:bRpP DHA.update:aQpL DHM:aMb[cLdMjMmRoM DK:bWdLeMfJgLhLiHjSkMlLmS NA.create:aQcR NA.delete:aQcSjL NA.none:bRpP NA.pay:bR NA.read:bQ NA.run:cR NA.trade:bMgQ NA.update:aQcSmMoMpP NH:aRbUcUeMfMgKiKjMlRmKpS NHA.create:aQbQcQ NHA.delete:aQcRjM NHA.none:bQjQpP NHA.read:bQkQ NHA.run:cQ NHA.send:lR NHA.update:cQmMoQpP NHM:aLbccGdJmRoL NK:aRbZcRdMeKfLgJiKjMnLoK NKA.create:aQbSiM NKA.delete:aQbQcQjL NKA.harm:bTcK NKA.keep:mQ NKA.none:bLjUmS NKA.pay:bS NKA.read:kQ NKA.run:cQ NKA.send:lR NKA.trade:bMgQ NKA.update:bScQgM SK:aMbScRjTkMmIpM d:aWbUcXdMfMhMjJlMmLoKpP dh:aQbLcXjMoMpL dha.create:cR dha.delete:cRjM dha.read:bQ dha.update:aRbLmQpL dv:aTbM n:aWbVcYdMfMhMjIlMmJoLpQ nh:aUcZdMfMjLmMoMpP nha.create:aQcR nha.delete:aQbMcSjM nha.none:bRpP nha.read:bQpN nha.run:cR nha.update:aQcSpP nv:aQbQ s:cT sp:bR
order_id sp:cQpQ
orderverificationtool DA.read:pN d:pN
organisation d:mQ
organization DA.read:pN NA.update:oQ d:gRpN n:mR nh:mQ
other DA.read:pQ DA.update:lRoL d:iQkRlRoKpR n:pQ
out DA.none:iRpQ DA.read:pQ DA.run:nQ d:gMkQnRpS dh:kQnQ s:pP sp:pQ
outbound DA.create:kM d:kLlR n:kLlR
outcome n:pN
outlet DH:iKjQkSlQmLpL DHA.create:iMkTpM DHA.delete:jQkM DHA.run:lP DHA.select:pQ DHA.send:pJ DHM:iRjRkTlLoK DK:aJbMeKfJgKiNk^mGnS NH:bReMfMgJhMiQjMkXlSmMnLpR NHA.create:kS NHA.delete:iQ NHA.export:kQ NHA.none:dRkS NHA.read:pN NHA.run:lR NHA.select:oQpQ NHA.send:lQ NHA.update:bQiQpP NHM:eLgMiMkZlMmLnUoK NK:aMbMcNdLeIfIhIiLjMk[lVnRoM NKA.create:iLkRlLmSnRoL NKA.delete:iQ NKA.keep:kQ NKA.none:dQfMgMkS NKA.pay:bLnR NKA.publish:cMgQkRlRoM NKA.read:mRoR NKA.run:lR NKA.select:oQ NKA.send:lQ NKA.update:kTmL SK:gMhMlNmPoPpR
outline DA.read:pN d:pN
output DA.run:pR NA.read:pN d:iMmSpQ dh:pP dha.run:pQ n:pN nh:pN nha.read:pN s:mWoMpS sp:mS
output_directory sp:pQ
outside DA.keep:kR d:iMkS
oven NA.none:pQ d:fQpQ n:fRpQ nh:fQ
over DA.none:pP DA.read:pS DA.run:pK d:nQpQ
overall d:pP
overpayment d:b[jL dh:bXjL n:b[jL nh:b[jL
override NA.none:cMfQ n:cMfQpP nh:cMfQpP nha.none:cMfQ
overview DA.read:pN NA.read:pN d:pN n:pN nv:pN
own d:mQpN
owner s:iLoS sp:iLoS
ownership DA.pay:bMdQgQ NA.pay:gQ d:bMdQgQ dh:bNdQ dha.pay:bNdQ n:gQ nh:gQ nha.pay:gQ
p s:pN
paciente DA.none:aWeMpP d:aWeMpP
pack NA.none:mRpR n:mRpR
package DA.read:pR DA.update:pN DH:bMhWmNpQ DHA.create:hQ DHA.read:hQ DHA.run:hR DHA.update:gQhQiMlQ DHM:iRjR DK:aLbIcLfKhPlMmQ NA.read:pN NA.run:hQ NH:bMeRfLhYjMmMoLpQ NHA.delete:eQ NHA.grant:eR NHA.harm:hQ NHA.none:pP NHA.read:hQ NHA.run:hU NHM:eJiRjSlRoK NK:aLfKhXiSjMkLlMnL NKA.create:iSmL NKA.delete:jQ NKA.grant:lR NKA.harm:hQ NKA.keep:mR NKA.none:iMmSoM NKA.read:hQ NKA.run:hT NKA.update:aMbQiQjMlL SK:bMgRhKiT d:mSpQ n:hR nh:hR nha.run:hQ
page DA.create:oQ DA.keep:pL DA.none:nQpP NA.keep:pL NA.none:nQ NA.read:pS NA.update:mM d:pN dh:lMmRnRoLpR dha.keep:pP dha.read:pQ n:mMnRpQ nh:lLmMnRoR nha.create:oQ nha.keep:pL nha.read:pR nha.update:oR s:pM
page_size sp:pM
pages OP:iMmMoV OPA.write:iMmMoT P:oR
pagination DA.read:pQ
paid DA.create:bRpP d:bRhSpQ
paint d:pM n:pM
pair DA.delete:gMjQ DA.update:gMmQ NA.create:mQ NA.update:gMmR d:gKjQmR dh:gLjQmQ dha.delete:gMjQ dha.update:mQ l:bMmS n:gJjQmU nh:gJjQmU nha.create:mQ nha.update:gMmR sp:pP
paper DA.none:pN DA.read:jSpQ NA.read:pP d:jS n:pQ s:pQ
paper_id sp:pQ
param s:iQkSpM sp:iQkS
parameter DA.read:pN DA.run:mQpP DA.send:hNkQ d:hMkQmQ
parcel DA.read:pN DA.update:oR d:oRpN
parent d:jLoS s:iLoQ sp:iMoQ
parking DA.create:bQ DA.delete:bQjM DA.none:bQ DA.update:bQ NA.create:bQ NA.delete:bQjM NA.none:bQ NA.update:bQ d:bWjMoL n:bWfQjMoL
parole DA.read:eQpT d:eQpT
part d:fSpM dh:pN s:pN sp:pN
particular DA.read:pM d:pJ
partner DA.publish:kTpR d:kV
party DA.create:dQpP d:dSgMpP n:dQgM nh:dQgM s:pP
pass DA.read:kQpS d:kRpR
passenger d:gR
password DA.read:gQpY NA.none:pN d:gSpV n:gQpM nh:gQpM s:gRmM sp:gSmMpN
patch NA.update:pP d:pP n:pQ nv:pP
patent DA.pay:dQ d:dS n:dQ
path DA.none:iR DA.read:pN DA.run:pP NA.none:pQ d:kMpQ n:pP nh:fQ s:gMjTmSoM sp:gMjQkQmRoMpS
patient DA.create:pK DA.delete:aQ DA.keep:aQ DA.none:aQpR DA.read:pS DA.update:aPpP DH:aUpQ DHA.delete:aQ DHA.read:pQ DHM:aXbKeMfTgRjJkRmJoM DK:anbIcMdLeJfRhLiNjGkRmHnLoK NA.delete:aQ NA.keep:pM NH:a^fMpb NHA.create:aQ NHA.delete:aQ NHA.none:aSpU NHA.read:p[ NHA.update:aR NHM:a^bKcMfTiMjJlQmJoL NK:anbIcLdLeLfQiKjGkSmGoJ NKA.create:aVmM NKA.delete:aUjK NKA.keep:aRmM NKA.none:aRgP NKA.read:aQ NKA.update:aWmM SK:aUpV d:aZbMkRpT dh:pP n:aSbMkQpK s:aWpR sp:aUpS
patient' DA.update:aS d:aT
patient_id sp:pN
pattern DA.read:pN d:pN s:pQ
pause DA.run:bS NA.run:bShMiRpP d:bS dv:bS n:bShMiRpP nv:bShMiRpP
pay DA.create:bR DA.pay:bQ DV:bYcReLfJgLhLiJjLlMn[oLpU DW:pL NA.pay:bQ NP:bYcLfLgMiMjMlLmRnRoMpU NV:bVdRfLiMjLoLpR VV.none:bWcUeLfKgLhLiLjMlKmKnYoLpQ VV.pay:bQcMdQiMlQpQ VV.read:pP d:bU dv:bTcRnM n:bT nv:bQ
payload DA.read:pR NA.publish:kQ d:pS n:kQ nh:kQ nha.publish:kQ s:pT sp:pQ
payment DA.create:bSoLpP DA.none:bQ DA.read:jRpP NA.create:pP NA.none:bPpQ NA.read:pL NA.update:mQ d:bZgLoLpS dh:bQpP l:bS n:bTcL nh:cMmQ nha.create:pP nha.read:pN nha.update:bMmR s:bQpP
payments OP:bToS OPA.write:oS P:oQ PA.write:oQ
payout DA.update:eQ NA.update:eQ d:dMeU n:dMeU
payroll DA.update:bQ NA.none:bS NA.run:bQ d:bUhMjM n:bUhMjM nh:bQ nha.run:bQ
pdf DA.read:pN NA.create:mQ d:kQoMpP n:kQmQoMpP nh:mQpP
pedal d:pP
pedestrian NA.none:pR d:pR n:pR
penalty s:pN
pending DA.delete:bR NA.delete:bScK NA.update:bRcM d:bTcM n:aMbZcH
people DA.read:pT d:gQpT
per s:pN
per_page sp:pN
perform DA.run:hLoQpN d:hLoQpN dv:hLiQoQpN
performance d:hQpN n:eQpN nh:pN
permission DA.none:gMkQpP DA.read:pM DA.update:gQ NA.create:gS NA.delete:gRjM NA.none:gLkR NA.read:pM NA.update:gR d:gSkQpN dh:gQ n:gYiLjMkQpM nh:gVpN nha.create:gR nha.read:pM s:pN sp:pN
permit d:dQeM n:dQeM
person DA.create:pM DA.delete:gQ DA.publish:lP DA.read:pP d:fMlQmMnUoLpP dh:jQpS n:nT s:pQ
personal DA.create:mSoM DA.read:lQpQ d:gLkSlQmRoMpU
phishing NA.none:bLdMeMfMgYjMlTpT NA.read:aKgS d:gMlRpP n:aLbKdMeMfLgajLkMlTpT nh:aLbJdMeMfKg_jMkMlSpR nha.none:bLdMeMfMgWjNlSpR nha.read:aKgS
phone DA.none:mQpP DA.read:pN DA.update:fR DH:fUhQjM DHA.delete:fQjM DHA.run:hQ DHM:fR DK:fTiLjLlXoM NA.read:pN NA.update:fR NH:fYhQiMjMlLmLpP NHA.create:fQ NHA.delete:fQjM NHA.keep:pN NHA.run:hQ NHA.select:pR NHA.update:fS NHM:fUiM NK:eQfYhQiLjLmM NKA.create:fQ NKA.delete:fRjL NKA.run:hQlLmQ NKA.update:fT d:fQiMlSpR n:fTiNpQ nh:pP sp:lQ
photo DA.read:pQ d:aRpQ dh:aRpR nh:kR s:aRpQ sp:aRpQ
pickup s:pP
picture DA.read:pP d:pN
pid s:hQ sp:hQ
pin DA.update:oT NA.update:oT d:fQgLoT dv:oT n:fQgKoT nh:fRgM nv:oT
pipeline DA.create:iSmMpN DA.read:pQ DA.update:iR NA.create:iSmM d:iVmMoLpP dh:iRpQ dha.read:pP n:iVmLoL nh:iSoM
pivot DA.create:iMmR DA.update:iMmR NA.create:iMmR NA.update:iMmR d:iJmU n:iJmU
pizza d:bQ n:bQ
place DA.none:cRpN DA.update:iMmR NA.none:bQpQ d:bMcTiMmRpM dh:cRpQ dha.none:pQ n:cTpQ nh:cQ s:iMmR sp:iMmR
plain DA.read:pS d:pS
plan DA.create:mR DA.delete:aQ DA.read:pT DA.update:fQmQ NA.create:mQ NA.delete:aQbMjQ NA.read:pR NA.run:aR NA.update:bMfRmR d:aUbLjMmSoMpV dh:aTbLmR dha.create:mR dha.delete:aQ dv:pS n:aUbIjPmSoMpR nh:aUbJfRjQmSoMpP nha.create:mQ nha.delete:aQbMjQ nha.read:pP nha.run:aR nha.update:bMfRmR nv:pQ s:bSmM sp:bSmM
planning d:pL
plant d:pP
play DA.operate:fQpQ NA.operate:fSpR d:fQpQ dv:fQpQ n:fSpR nv:fSpR
playback DA.run:fQ DA.update:cMfQ DH:fT DHA.create:oQ DHA.delete:fQ DHA.none:pM DHA.operate:pQ DHA.read:pN DHA.run:fQ DHA.update:iQpP DHM:cLfWjLmQoK DK:bLcKf]hK NA.update:cMfR NH:bLf[lMpQ NHA.create:iQmQoM NHA.delete:fR NHA.none:pM NHA.operate:fQpR NHA.publish:iQ NHA.read:pN NHA.run:fSmMoQ NHA.update:fS NHM:cKfYiJlQ NK:cKdMfaoL NKA.create:fSmRoL NKA.delete:fS NKA.operate:fR NKA.publish:iQ NKA.run:fTmM NKA.update:cMfS SK:lSoK d:cLfV dh:fQ dha.run:fP n:cLfV nh:fR nha.update:fP
player DA.create:fR d:fR
playing DA.run:fR d:fR dh:fR dha.run:fR
playlist DA.create:mS DA.update:oR NA.create:mS NA.update:oQ d:fJiMmSoQ dh:fKjQmS dha.create:mS dha.delete:jR n:fJiMmSoS nh:fLmT nha.create:mS
plot n:pN
png DA.read:pR d:pR
pod d:iQ
point DA.create:bQ d:bS dh:bQ n:bQ nh:bQ s:pQ
policy DA.create:gR NA.create:gR NA.update:gR d:gSpP dha.update:pP n:eQgSmMpM nh:eQgRmMpM nha.create:gQ nha.update:gR
political d:pQ
poll NA.update:oR n:oR nh:oR nha.update:oR
pool DA.create:iQ DA.delete:cMjR DA.update:iR NA.create:iQ NA.delete:cMjR NA.update:iR d:cKiSjR dh:cJiTjR dha.create:iQ dha.delete:cMjR dha.update:iR n:cIiTjR nh:cIiTjR nha.create:iQ nha.delete:cMjR nha.update:iR
port d:iQpP n:iRpR nh:iRpR s:hRpP sp:hRpP
portal NA.none:pM n:pL nh:pL nha.none:pM
portfolio NA.none:cQpP d:cQpP n:cTpP
position DA.publish:cMlR DA.read:pV DA.select:pQ DA.update:cRpD NA.create:cP NA.delete:cQ NA.trade:mQ d:cSfRlQ dh:fQlQpV dha.read:pT dha.select:pQ n:cRlQpR nh:cRfQlQpQ nha.create:cP nha.delete:cQ nha.trade:mQ s:cRpR sp:cRpR
post DA.publish:kLoR DA.send:oR DH:eSgIkMlLmSnQoW DHA.create:eQmR DHA.delete:jQoM DHA.keep:pP DHA.publish:oU DHA.read:mQpL DHA.run:pM DHA.update:gMlQpR DHM:bJfMgMjTkRmSoL DK:bKcLeTfKgHhKiLjRkMo] NA.create:kR NA.publish:gQlQpP NA.update:oQ NH:bLeTfJgKjSkLoXpN NHA.create:oR NHA.delete:jSoM NHA.harm:lQ NHA.keep:jRoMpL NHA.none:nQpN NHA.read:pQ NHA.run:oR NHA.update:fMgMoX NHM:bJeMjQkQlRoX NK:aLbIcLdMfKgMjTlSoX NKA.create:kQoP NKA.delete:jUoL NKA.harm:lR NKA.keep:jRoL NKA.none:fUiMlMmMnR NKA.publish:gQjMkMoR NKA.read:kLoQ NKA.run:oQ NKA.send:oQ NKA.update:bMfMgMiRlQoT SK:gMjSlRmToMpM d:mMoUpP dh:oR dha.publish:oQ dv:kM n:eLgQmQpQ nh:oR nha.update:oQ nv:gQlQoLpP s:lMoS sp:lMoS
posting DA.create:oQ DA.update:iMoQ NA.create:oQ NA.update:iMoQ d:iKoS dh:iLoR dha.create:oQ n:iKoS nh:iKoS nha.create:oQ nha.update:iMoQ
potential d:pL
potentially d:pR
power DA.none:pK DA.read:pP DA.update:iQ NA.none:iRpI d:dRiQpJ dh:dQ n:dRiQpI s:pP
practice d:pN
predict NA.read:pP n:pP nv:pP
prediction DA.read:pR NA.read:pR d:iQpQ n:iQpR nh:iQpR nha.read:pR s:pN
prediction_id sp:pN
preheat NA.none:pQ n:pQ
prepayment DA.delete:bRjM DA.update:bT NA.delete:bRjM NA.update:bT d:bWjM dh:bWjM dha.delete:bRjM dha.update:bT n:bWjM nh:bWjM nha.delete:bRjM nha.update:bT
prescription dh:pN n:pN nh:pN
presence DA.update:oP NA.update:lS d:gMoP dh:gM n:gMlS nh:gMlS nha.update:lS s:pN
present d:pN
preserve s:pM
pressure d:aSfM n:aSfM nh:aSfM
prevent d:jQpR
preventing DA.run:pP DA.update:bMfLgTiTpS d:cMdMgRiU
preview n:pM
previous d:fSmM n:fSmM
previously DA.keep:pM DA.read:pR d:mPpQ
price DA.create:bToLpP DA.read:pN DA.update:bQpP DH:aSbWeMgLiLjLoM DHA.create:pP DHA.delete:aQjM DHA.read:kQpN DHA.update:bQiMpP DHM:aLb[eQgNjLmM DK:aRbUcSdSeLfLhLiLjKkRlL NA.delete:bRjM NA.none:bRpP NA.read:bS NA.update:bRiM NH:aSb[dKeMiLoM NHA.read:bS NHA.run:aR NHA.update:bPmR NHM:aLb_dQiKjKmK NK:aRbadQeJfNhLiIjMlLmNoK NKA.create:bT NKA.delete:bRjM NKA.none:bSdM NKA.read:bRjQmMoM NKA.run:aQ NKA.select:bR NKA.update:bRiL SK:bRcUmLpN d:bWcTfMoKpK dh:bP n:b]iLjLmMoMpL nh:bTpP nha.delete:bQ nv:bQpN s:cUmMoM sp:cUmMoMpP
primary d:pL
print DA.operate:pK NA.operate:pK d:pL dv:pL n:pK nv:pK
printer DA.run:fRiM d:fSiM n:fR nh:fQ
priority s:pM
private DA.create:iQmQoL d:gXjLkQlKoLpP n:gRjM s:gQlM
problem DA.none:pM DA.update:aRmM NA.read:aQmM d:aWjMmKnRpM n:aWjMmK
procedure DA.create:aLgQhRiLkRmMoMpP NA.run:hQ d:aUiKmLoMpU nha.run:hQ
proceed d:jQ
process DA.delete:iR DA.read:jQ DA.run:bRpP DA.update:iR NA.read:pN NA.run:bRhLiQpP d:bThMiWmKpQ dh:iSpP dha.delete:iQ dv:bShK l:iR n:iQ nv:hM
processed d:kR
processing DA.grant:iQ NA.run:iR d:bSpR dha.grant:iQ n:iSpP
produce d:pN dv:pN
product DA.delete:bMjQ DA.read:jQ DA.update:oQpK NA.read:cRjRpQ NA.update:oQ d:bMjSoTpM dh:oQ l:oR n:bLjSoTpR nh:bMoSpQ nha.delete:jQ nha.read:pP
product_id sp:pL
production d:iRpP l:jQ
professional d:lQ
profile DA.create:gMoTpM DA.read:gLjQlQmSpQ DA.update:mQ NA.create:oR NA.delete:jR NA.publish:oQ NA.read:jRlMoSpQ NA.update:mR d:gKjQlRmSoS dh:gLlRoS dha.update:oQ n:gJjSmRoWpQ nh:gLjPmQoS nha.create:oR nha.delete:jR nha.publish:oQ nha.read:pN nha.update:mR nv:jRlMoSpT s:mQpR sp:mQpR
profit d:cP
program DA.create:oM DA.run:pQ d:oMpQ
progress DA.read:pN DA.update:eLmS NA.none:eKjRmSpN d:eIjUkMmSpN n:eIjUkMmSpN
project DA.create:aQbMhMiSmMpQ DA.none:pN DA.run:hRiMpP DA.update:mToN NA.create:iMoR NA.select:pP NA.update:mR d:aQbNmSoNpP dha.read:pM n:mS nh:iMmSpQ nha.create:iLoS nha.select:pP nha.update:mSoM s:jRpM sp:pR
prometheus DA.run:pN d:pN
promo n:bQ
promotion DA.read:eQ d:eQ
prompt DA.create:mQ DA.delete:mQ DA.update:mRpP NA.delete:mQ d:dKmVpP n:dKmU nh:mQ s:pL sp:pJ
promql DA.run:pL d:pL n:pN
proper d:pP
property DA.none:pM DA.read:pN DA.update:iNmR NA.none:pM d:jMmUoLpM dh:mRoN dha.update:iNmR n:dQpM s:iLmQoSpL sp:iLoSpN
protect DA.update:gMiYpQ d:gKhSiYpT dv:gKhRi[pQ
protected d:pP
protecting d:pL
protection DA.update:dQ NA.none:iVpQ NA.update:dQ d:dSlR n:dViSjMmMpP
protocol DA.read:pQ d:pR
provided DA.create:lQmMpJ DA.read:pM DA.run:pN d:lPpG
provider DA.create:gR DA.update:iP NA.create:gQ d:gTiRmMpP dh:gT dha.create:gQ n:gTmM nh:gT nha.create:gQ
providing DA.create:pP DA.read:pM d:pN
provision DA.create:iT NA.create:iT d:iT dv:iT n:iT nv:iT
provisioning DA.delete:gQjM NA.delete:gQjM d:gRjMpV n:gRjMpM
proxy n:hQ
psychological DA.update:aQeM d:aQeM
public DA.create:mMoQ DA.read:oRpQ DA.update:oQpM NA.create:mMoQ NA.none:oTpQ d:mKoVpQ n:mKoYpP nh:mLoW nha.create:mMoQ
publication DA.create:oQ DA.read:iR DA.update:oR NA.none:oS d:eMgMjUmMoS n:oS
publish DA.publish:kQoSpP DV:aMcKjMkSlSmKoZpS NA.publish:kTlMoTpP NP:iKoS NV:cLfMjLkUoWpR VV.none:aMkTlRoQpQ VV.publish:cMmLoVpP d:kQoSpP dv:kQoSpP n:kTlMoTpP nv:kTlMoTpP
pull DA.read:oQpU DA.update:oQpP NA.read:iRpR d:oTpV dv:iRpS n:oQpR nv:iRpT
pump NA.none:cRfN n:cR
purchase NA.pay:pS n:pS nv:pS
purge DA.delete:jS NA.delete:jSpP d:jS dv:jS n:jSpP nv:jSpP
purpose R:bPcRgNhQiLjPnNpN
push NA.export:kS d:lRmL n:kUlQmMpP nv:kS
put DA.update:iQ NA.update:pP d:kRlMpQ dv:iQ n:kSlMpP nv:pP
python DA.run:pP d:pQ
q d:pM s:pM
qr DA.update:bRmM NA.update:bRmM d:bRmMpN n:bRmMpN
quality d:pN
quantity DH:iLmMoQpJ DHA.create:bRpK DHA.interact:pP DHA.keep:hQmMoQ DHA.send:pQ DHA.update:iMpN DHM:aMbMcRjR DK:aMbLcQjQlKmTnL NH:bMcRfQhRmLpF NHA.create:bQfQiM NHA.keep:oQ NHA.none:pL NHA.operate:pM NHA.update:pK NHM:aMeQiSoM NK:aLbKcQfPiRjMmQoM NKA.create:mQoM NKA.keep:oQ NKA.none:mQ NKA.update:mQ SK:aLeLfLgLiMjNkLlSoTpL s:pM sp:pM
query DA.create:pJ DA.read:pP DA.run:hRpR NA.create:pK NA.keep:mQpP NA.read:hSpR NA.run:pM d:hTpN dh:pL dv:pS n:hTpM nh:pN nha.run:pM nv:hSpR s:hQpL sp:hQpM
question DA.read:pN d:mQpN dh:pM dha.read:pM n:oR nh:oRpP nha.read:pP s:pN sp:pN
queue NA.create:iP d:iQpQ dh:fLiQ dha.run:fMiQ dv:fSiL n:iTpQ nh:fJiV nha.create:iR nha.run:fMiQ nv:fQ s:iQ sp:iQ
quiz DA.delete:eMjS DA.update:eLoU NA.delete:eMjR NA.update:eLoT d:eIjRoW dh:eLjQoR dha.update:oR n:eIjRoW nh:eJjQoU nha.delete:eMjQ nha.update:eLoT
quote DA.read:pN d:pN dh:pN dha.read:pN n:pN nh:pN
r s:pP
radiotherapy DA.create:aTmL DA.update:aQ NA.create:aTmL NA.update:aQ d:aXbLmL n:a[bLmL
radius s:pP sp:pP
rag NA.read:pN n:pN
rail DA.read:pN DA.update:fP NA.select:fQmM d:fQmM n:fQmM
raise DA.none:pL d:pL dh:pL dha.none:pL
random DA.create:pL DA.none:pM NA.none:pN d:pI n:pK
range DA.run:pN DA.update:pL NA.run:pN NA.update:pP d:mQpJ nha.update:pP s:pN sp:pP
rank dv:pP
ranking DA.update:jQ NA.none:jQ d:jQ dh:jQ n:jQ
rate DA.read:eQpS NA.none:pP NA.read:bQ d:bQdMeRpR dh:bQdMpN n:bTdLpP nh:bQdM nv:bQ s:pN
rating d:bLeT dh:eQpP n:bMeT nh:eR
raw DA.run:pP NA.read:pQ n:pQ nh:pQ nha.read:pQ
reach DA.none:mQpP d:mQpQ
reaction DA.create:lQ NA.create:lR d:lQoR dh:oS n:lU nh:lU nha.create:lR s:lQ sp:lQ
read ANY:mRpX DA.create:mQ DA.read:jQpM DA.run:pL DA.update:mTpM DV:dPePgQiKkMmNnMoIpD DW:iIjTpC NA.create:mQ NA.read:jR NA.run:pK NP:bRcLdKeSfJgMiTkRlNmLoLpD NV:bLcMdKeSfLgRhQlMmSpD SIDE.none:dTiRkMnMoLpE SIDE.read:aQdLeQgRhQiKpH SIDE.write:hMpS VV.delete:jRpQ VV.harm:aQpT VV.keep:aMgTpR VV.none:dTiRkMnMoLpE VV.pay:bS VV.read:aQdLeQgRhQiKpH VV.run:jQoRpR VV.select:pK VV.send:pL VV.trade:bNgQpL d:iLjRlLmUpI dv:jQpG n:iMjRlLmSpN nh:iMlMmUpM nha.create:mQ nv:jR s:pR
reading d:pN
reads-only M:pC
real DA.read:pN d:pN
reallocation n:cR
reason s:cMnR sp:cMnR
reasoning NA.none:pK n:pK nh:pK nha.none:pK
rebalance n:cQ
rebook DA.none:bR NA.none:bS d:bR dh:bR dha.none:bQ n:bT
reboot DA.run:hNiS NA.run:hMiV d:hNiS dv:hNiS n:hMiV nv:hMiV
receive DA.read:eQpR d:eQpQ dv:eQpR
recent DA.read:pR d:pR
recipe NA.read:mQ n:mT nh:mQ nha.read:mQ
recipient d:pR s:pR sp:pR
recommend DA.read:pQ NA.read:pP d:pQ dv:pQ n:pP nv:pP
recommendation d:pN dh:pN
recommended d:pL
record DA.create:iMmQ DA.keep:aQgSpQ DA.read:jLmSpL DA.update:gMjPpS NA.create:mRoQ NA.keep:aRdQeRmMpL NA.none:gQ NA.read:mRpQ NA.update:oS d:eShMiHkLmUoSpR dh:dMgMiLmSoR dha.create:mR dha.keep:pP dha.read:pM dha.update:oQpP dv:gR n:aTeRgLiIjLmRoTpP nh:aQbRdLgLiLoU nha.create:mRoQ nha.update:oS nv:aRdQeRmMpL
recorded d:mQ
recovery DA.read:gQpQ d:gQpQ
redirect d:iSoRpP dh:oR n:oR nh:oR s:jQ
reference DA.update:pM NA.update:pM d:pM dh:pM dha.update:pM l:hQiM n:pM nh:pM nha.update:pM s:pL sp:pM
refund DA.read:bQ NA.pay:pI d:bP dv:pL n:bPpM nh:pP nv:pI
region s:pM
register DA.create:dRmQoM NA.create:dRmSoMpP d:dRmQoM dv:dRmQoM n:dRmSoMpP nv:dRmSoMpP
registration d:dR dh:dR n:dSgL nh:dSgL
registry DA.create:iQoM NA.create:iQoM d:kQoM n:kQoM
regulation d:pM
regulatory DA.read:pP NA.none:dQ NA.update:dR d:pQ n:dUpP
reimbursement n:bQ nh:bQ
related DA.read:pN d:pK
relay n:fQ nh:fQ
releas d:pP dh:pP
release DA.none:fQ NA.none:fT n:bRfSpP nh:bRoQ nha.update:oQ s:iSoM sp:iSoM
reliability d:fQpP
reliable DA.read:dMgQ d:bMdMgQhQiJjQpM
remain d:pN
reminder d:lR dh:lR n:lR
remote DA.run:pQ DA.send:hRpP NA.none:pR d:hTkQpS n:kQpR s:pR sp:pR
remove DA.delete:cMfQiMjSlMoLpP NA.delete:aRfQgSiKkMlLpP d:cMfQiLjTkMlMpN dv:cMfQiLjTkMlM l:jM n:aRfQgSiKkMlLpP nv:aRfQgSiKkMlLpP s:mQpN
removing d:pL
rename DA.update:gMmRpP NA.update:gMmT d:gMmRpP dv:gMmRpP n:gMmT nv:gMmT s:gMmR
renew DA.none:bQ NA.none:pP d:bQ dh:bQ dha.none:bQ n:pP
rental DA.create:bQ d:bUfKpP n:bRfL nh:bQfM
reopen DA.update:oR NA.update:oT d:oR dv:oR n:oT nv:oT
repair NA.none:lQpP n:lQpP
repaired DA.none:lQpP d:lQpP
replace DA.update:aQ NA.update:aQ d:aQ dv:aQ n:aQ nv:aQ
replacement DA.update:bQ NA.update:bQ d:bTcL n:aMbWcJ
replica n:iS nh:iS
reply DA.keep:oQ DA.send:lQpL NA.send:lQ d:mMoQpM dh:oQ dha.keep:oQ dv:lQ n:lRmLoQ
repo DH:jQmRpL DHA.delete:jR DHA.read:pN DHA.update:iNmRoQ DHM:gRlSoM DK:aMbLdLeLlPoV NA.create:pP NH:fLgLjRkLlLo[pR NHA.create:mMoSpP NHA.delete:jS NHA.none:pR NHA.publish:mS NHA.read:pN NHA.update:mKoX NHM:bMfSgSjMlQmM NK:aMbMcMdLeMiMnMoX NKA.create:mLoQ NKA.delete:jR NKA.keep:lQ NKA.none:fSoQ NKA.publish:mS NKA.update:mRoT SK:bLjToSpP n:pP nh:pP nha.create:pP s:iLoS sp:iLoS
report DA.harm:dQ DA.publish:aMkWpQ DA.read:pN DA.update:bMmRpP NA.harm:dQ NA.none:bLdQjSkMmQpQ d:aMbHdTgLiMjRkTmQ dh:dRmMoQ n:bKdTjS nh:dR nha.harm:dQ
reporting d:bMpP
repositories P:jR PA.write:jRoQ
repository DA.create:oQ DA.export:kM DA.none:oSpP DA.update:mNoPpN NA.none:pR NA.read:pN NA.update:oR d:gQkLoU dh:mQ dha.create:mR l:iQ n:gRiMoRpQ nh:oTpR nha.create:oQ nha.delete:jQ nha.none:pR nha.update:mMoR
repository_name sp:pM
request DA.create:pN DA.delete:iQjL DA.none:hRpN DA.read:oQpQ DA.run:hQpP DA.send:pL DA.update:nPpP NA.create:kQoM NA.delete:iQkM NA.none:pP NA.read:pQ NA.send:lQ NA.update:nP d:bQhTjNlMmLnQpN dh:kRoKpN dha.create:pN dha.select:pQ dha.send:pL l:oK n:bSmLnRpR nh:bRgQmM nha.create:kR nha.delete:iQkM nha.none:pN nha.send:lQ s:lMmT
request_heartbeat sp:pP
required d:pJ
requirement NA.none:eQ d:lS n:eQ
rescale DA.update:pJ NA.update:pJ d:pJ dv:pJ n:pJ nv:pJ
reschedule DA.none:lS NA.none:lT d:lS dh:lQ dha.none:lQ n:lT
research DA.create:pN DA.grant:bR DA.read:jSpQ NA.none:eQiMoRpK d:bQiNjSkMoQpJ dh:pN dha.create:pN n:iMnQoRpL nh:pN nha.none:pN
reservation DA.create:lQpQ d:lQpP dh:lQpP dha.create:pP n:bQ
reserve DA.pay:pP NA.pay:pQ d:pP dv:pP n:pQ nv:pQ
reset DA.delete:gRjKmS NA.delete:gRmR d:gRmRpQ dv:gRjLmQ n:gRmRpQ nv:gRmR
resize DA.update:iQ NA.update:iSpP d:iQ dv:iQ n:iSpP nv:iSpP
resolution d:pN s:mQpR sp:pR
resolve DA.update:pK NA.update:pK d:pK dv:pK n:pK nv:pK
resolved d:pP
resolver DA.create:iQ NA.create:iQ d:iQ dh:iQ dha.create:iQ n:iQ nh:iQ nha.create:iQ
resource DA.create:iQpN DA.pay:mR DA.update:iQpP DH:fKiQmRpR DHA.create:hNiRpR DHA.delete:jR DHA.publish:oQ DHA.select:mRpP DHM:hMiYjRmI DK:aMbLcKdJeLfMhSiYjTkUlInKoL NA.create:pQ NA.none:jQ NA.update:iSmM NH:cLdMfKgLiVlMmTpQ NHA.create:iQmLoRpP NHA.delete:jV NHA.none:pL NHA.run:pP NHA.select:mQpR NHA.update:iRjMmS NHM:bLi[jQmH NK:aLcKdMeMfMgMiZjSkSlJnMoM NKA.create:iVmJ NKA.delete:iLjY NKA.export:kR NKA.keep:mR NKA.pay:mR NKA.run:iQ NKA.select:mR NKA.update:iS SK:fLiQjRmLpQ d:iSmRoM dh:pQ dha.create:pP n:iTpQ nh:mRpP nha.create:pP nha.update:iR
respond NA.read:pT d:pN n:pT nv:pT
response DA.read:pM NA.read:pQ d:pP n:dQ nh:dQ nha.read:pQ s:jQpN
rest DA.create:kQ
restart DA.run:fQhLiTpP NA.run:hLiUpP d:fQhLiTpP dv:fQhLiTpP n:hLiUpP nv:hLiUpP
restaurant DA.create:lQpP NA.pay:bMlRpP d:lTpP n:bLlSpP nh:lQpP nha.pay:lQpP s:lQpP
restore DA.update:iR NA.update:kQ d:iR dv:iR n:kQ nv:kQ
result DA.send:pQ DA.update:eR NA.none:eSpP d:eQhSiMpR dh:eQpS dha.run:pP dha.send:pQ dha.update:eQ n:eS s:pM
resume DA.select:lMpP NA.select:bRlMpP d:lMpP dv:lMpP n:bRlMpP nv:bRlMpP s:eQpQ sp:eQpQ
retention DA.update:iQ NA.update:iQ d:iR n:iR nh:iR nha.update:iQ
retirement NA.pay:bN d:bM n:bM
retrieval l:mQ
retrieve DA.read:pM DA.send:pN NA.read:pK d:pJ dv:pL n:pK nv:pK
retry DA.run:bQ NA.run:bR d:bQ dv:bQ n:bR nv:bR
return DA.create:pF DA.delete:pM DA.read:bQgQpU DA.run:pJ DA.select:pM DA.send:hQpM DA.update:pM NA.read:bRpR d:gQhQpD dh:bMdQ dv:gQpT l:gMmU n:bSpS nh:bKdT nha.update:bMdQ nv:bRpR
returns M:jLlKmTpF
reuse n:pS
reveal d:pP
reverse NA.read:pN n:pN nh:pN nha.read:pN
review DA.read:fRgRhMiMjMpU DA.run:pL DA.update:oRpQ NA.harm:lQ NA.none:pN NA.read:pU NA.run:pM d:bSgQhMiMpR dh:bQpM dv:fRgRiNoJpP n:pU nh:oL nv:pW
reviewer s:pQ sp:pQ
revise DA.create:dQeRkMpQ d:dQeRkMpQ
ride NA.none:pN NA.read:pR d:bSpP n:bRlR nh:bSpN nha.none:pN s:pP
ride_type sp:pP
right d:pP dh:pP
risk d:eQgM n:pP
robot DA.read:dMfQ DA.update:pR NA.none:dMfR d:dMfRpR n:dMfSpR
role DA.update:gR DH:cQfMgViPpN DHA.create:iRoM DHA.delete:gR DHA.grant:pP DHA.none:pM DHA.update:pP DHM:gTjMlQmL DK:aKbJcQdKeLfHgZiRjMlRmFoR NA.delete:gQ NA.update:gS NH:bMfLgZiUlMmMoJpK NHA.create:iRoM NHA.delete:gR NHA.grant:gR NHA.none:pQ NHA.read:pK NHA.update:gQiQoMpP NHM:bJcMdMg_iKjKkTmK NK:bLcNdKfKg]hLiRjKkRmLoM NKA.create:gQ NKA.delete:gSmQ NKA.grant:bQ NKA.none:bMiQkV NKA.publish:cM NKA.read:lR NKA.run:iQ NKA.update:eLgUmM SK:gSlMmTpN d:gTpP dh:gR n:gViMpP nh:gS nha.update:gQ s:gQ sp:gQ
roll d:pJ
room NA.run:lR d:lQ dh:lQ n:lT nh:lT nha.run:lR s:fSpP sp:fSpQ
root s:pN
rotate NA.grant:gR n:gR nv:gR
route DA.update:pJ NA.none:fQpK d:fRpK n:fRpK
routine DA.harm:bQcR DA.none:dLgQkQpP DA.read:jQpP d:dMgRkRmMpS
rover DA.update:fQ NA.update:fQ d:fYjM dh:fYjM dha.update:fQ n:fYjM nh:fYjM nha.update:fQ
row DA.create:iQ DA.delete:pN DA.run:pN NA.create:iQ d:pM dh:iQpN dha.create:iQ dha.run:pN nha.create:iQ s:pM sp:pM
rpc NA.send:hNkQ nha.send:hNkQ
rule DA.read:pL NA.read:pM NA.update:bQ d:gSiLpK dh:gRjM dha.delete:gQjM n:bQgRiL nh:bQgRiLpP nha.update:bQ s:gRjMpM sp:gRjMpN
run DA.create:bQhRiMpQ DA.delete:iQ DA.read:pP DA.run:hRpH DA.update:iSmMpP DV:dMeJfQgIhWiQjNkLlMoQpT DW:iUmMpS NA.create:bQhQpQ NA.read:pN NA.run:hSiLpN NP:iTmNpQ NV:aMdMeKfRgJhUiWjNkKlJmMpY VV.create:pN VV.delete:hQjRpN VV.keep:hQ VV.none:eMfQiMlRpR VV.operate:fQpP VV.publish:oR VV.read:mS VV.run:aMbRgMhTiRjMkLlMpP d:bQhWmLpK dh:bQiQ dha.create:bR dha.update:iQ dv:hWmMpK n:bQhUiL nh:bQiQ nha.create:bR nha.read:pN nv:hSiLpN s:iP
running DA.delete:hMiV DA.read:pN DA.run:iLjSpR d:iRpQ
sabotage NA.harm:aRcQfSgKjSkJ n:aRcQfSgKjSkJ nv:aRcQfSgKjSkJ
safe d:iRpP
safeguard DA.read:pR DA.update:iQpP NA.update:aMiW d:gSiQpT dv:gSiPjMoSpT n:aMiW nv:aMiW
safety DA.read:pP d:pP
sale DA.create:bQ NA.update:bTcL d:bTcL n:bWcJ
sample DA.none:pM DA.run:pL d:pJ n:pM s:pM
sandbox DA.run:pQ d:pP n:pP
satellite d:fQ n:fQ
save DA.keep:mQ DA.read:pQ NA.keep:mPpP d:mSpR dv:mSpR n:mPpP nv:mPpP
saved DA.read:pS d:pR
saves M:iLlMmVpW
scale DA.update:iQpN NA.update:iQ d:iQpI dv:iQ n:iU nv:iQ s:pK sp:pL
scan DA.run:iQpL DA.update:iS NA.read:pL NA.run:iQ NA.update:iS d:iTpL dh:iR dha.run:iQ dha.update:iQ n:iUpL nh:iU nha.run:iQ nha.update:iS nv:pL
scene DA.create:fMmQpP DA.delete:fMjQ DA.update:mRpP NA.create:fMmQ NA.delete:fMjQ NA.update:fMmQ d:fKmTpQ dh:fM n:fJjQmS nh:fJjQmS nha.create:fMmQ nha.delete:fMjQ nha.update:fMmQ
schedule DA.read:gQjRkJ DA.run:bQoRpP DA.update:iSkQoN NA.export:iTkK NA.run:aQbQfLhMiKjMoUpQ d:bQkMpQ dv:bQoR n:aQbQfLhMkLoUpQ nh:jQkM nv:aQbQfLhMiKjMoUpQ
scheduled DA.update:iQ d:iR
scheduler d:iR
schema DA.read:pN DA.update:iR DH:iVlKmKpN DHA.create:iV DHA.delete:jS DHA.none:pM DHA.run:iPpQ DHA.update:bPiRlL DHM:hLiSoQ DK:aKbLcMdMeMhSiQmToL NH:bKfMgMiYjSoLpM NHA.create:iU NHA.delete:jT NHA.none:pM NHA.run:pP NHA.select:pM NHA.update:iWoL NHM:kQlLoV NK:bJdMfMgLiRjRkQmQ NKA.create:iQmP NKA.delete:jS NKA.export:kR NKA.none:mQoM NKA.select:mQ NKA.send:kQ NKA.update:iVoR SK:eLfMiQjRkQlJpN d:iSmL dh:iQmM l:jRmL n:iQmN nh:iP s:pN sp:pN
scheme DA.create:pM DA.read:pP NA.none:cR d:cRpN dh:cRpQ dha.read:pP n:cR nh:cRpQ nha.none:cRpQ
scholarship DA.read:pS DA.update:eQ NA.none:eQ NA.read:pR d:eRpR n:eRpR nh:pQ nha.read:pQ
school d:eQ n:eR
scope d:gKiT
score DA.read:pP NA.read:eQ d:eSpP dh:eQ n:eT nh:eRpN nha.read:pN nv:eQ
screen DA.interact:pP DA.read:pN DA.run:mR DH:gPhQiMjQkLlRnRoMpS DHA.delete:gLjT DHA.interact:gKlWpR DHA.keep:gRhQlMpP DHA.none:nQpP DHA.read:pV DHA.select:pK DHA.send:pQ DHA.update:bQgRiLmQoMpM DHM:iMmR DK:aKbLcKdMfJhSiLkKl[oP NA.keep:pN NA.none:pM NA.run:mR NH:bMdMfLgQiRlTmMpI NHA.create:oQpM NHA.delete:jR NHA.interact:lT NHA.keep:gRpK NHA.none:lRnQ NHA.read:pP NHA.select:eQ NHA.update:iRlQ NHM:fLgJjRlRmW NK:aMbKcLdLfIl[mQ NKA.create:oR NKA.delete:jV NKA.interact:lW NKA.keep:gR NKA.none:lUnRoM NKA.read:lQ NKA.run:lL NKA.select:eQ NKA.send:gQ NKA.update:gLiQmQoQ SK:aMbLcMeMfMiPjMlToQ d:eQlTpQ n:eRfQlMpL nh:eQfQlMpN nha.keep:pN
screenshot DA.read:pP NA.read:pQ d:pP dv:pP n:pR nv:pQ
script DA.read:pQ d:hQpN dh:pQ n:pP nh:pP s:hQpR sp:hQpR
search DA.create:pN DA.none:pM DA.read:kT DA.run:mRpP DA.update:iTmM NA.read:mRpM NA.run:pK OP:fMiKjMlMm[oR d:iQkS dh:mQpM dha.run:mQpM dv:kRpJ l:mS n:mSpL nh:pM nha.run:pK nv:mRpN s:mRpN sp:pL
search_query sp:pN
search_service sp:pR
season s:pN
seat d:bQpP dh:bQ n:bR nh:bR s:pP
second d:pN s:mR
secret DA.read:pV DA.update:iR DH:bRcMeRgTlNoMpZ DHA.create:eS DHA.delete:iR DHA.pay:bQ DHA.read:gRpX DHA.send:bRlM DHM:dQfKgSjMkUmMoM DK:bScLfLg[iKjHkTlKmKoK NA.create:iR NA.read:pW NA.update:gR NH:bRcKg_iJjKmLoLp] NHA.create:gUiM NHA.delete:gSjL NHA.pay:bQ NHA.read:gSp[ NHA.send:bRlM NHA.update:cMgRiMlQmM NHM:aMeQfJgajKkQlLmLoM NK:aMcKfJggiHjJmLoM NKA.create:dQgU NKA.delete:gUjM NKA.grant:gR NKA.keep:gQ NKA.none:eSgQiSmM NKA.pay:bQ NKA.read:gT NKA.select:gSmL NKA.send:bSlM NKA.trade:gLkQ NKA.update:gTiI SK:gTiRmKnQpM d:gQiRkQpV dh:gRpQ dha.read:pQ n:gQiRkRpW nh:gSpP nha.read:pP nha.update:gQ s:pR
secure DA.read:bLdMfSiLlRpV DA.update:aLgSiWpK NA.update:kQ d:bKdLfQgQhMiVpQ dv:bLdLfRiV n:kQ nv:kQ
securely DA.publish:aMkVpQ d:aMkT dh:kTpR dha.publish:kTpQ
security DA.grant:bQ DA.read:lQpM DA.run:pJ DA.update:hRiRoL DH:cXiRjNkLpP DHA.create:cQ DHA.delete:cPmR DHA.pay:bP DHA.select:pQ DHA.trade:cR DHA.update:bM DHM:cVfMgLkQmQ DK:aJbJcgdHfNgKjJkRlMnJ NA.none:pP NA.read:pM NA.update:gMiR NH:cZjLkLlRoMpS NHA.create:cTmLpQ NHA.delete:cRjMmS NHA.pay:bRpM NHA.publish:cMlQ NHA.read:pR NHA.select:pP NHA.trade:mQ NHA.update:bLcVmK NHM:aMc_dMgIiLjLmRoL NK:aLbMcddKgNhKjKmPnLoI NKA.create:cT NKA.delete:cVjLmQ NKA.grant:bR NKA.none:cQdMfQ NKA.publish:cM NKA.run:fRhLiRjQoM NKA.select:gQ NKA.send:bR NKA.trade:bKcTkQ NKA.update:cVoL SK:bKcXiQlLpN d:gJhTiRlRmMoL dh:pL l:gT n:fSgJiTmMpK
see DA.create:mLoS DA.update:lRoM d:lRmL
select DA.none:lSpQ DA.read:pQ DA.run:pK DV:bLjMkMmTpJ NA.none:lU NA.run:pM NV:aMdMgShKjLmSpR VV.create:pM VV.none:hQ VV.read:pM VV.select:hMmTpQ d:lTmTpN dh:lUmSpS dha.none:lSpQ n:lV nh:lQmRpS
selected d:pP
selector s:lRpN sp:lRpN
self d:pM
sell d:cR dv:cR
selling NA.none:gMkTpP NA.pay:kQ NA.read:kQpP n:aMbMcNfMgLk[pR nh:aMbMcNfMgLk[pR nha.none:gMkTpP nha.pay:kQ nha.read:kQpP
send DA.keep:pP DA.send:bRdRfQgMkRmMpP DV:gMhTiJjLkSlXmKnMoMpN NA.send:bRdRkQlQmMpS NP:kSlQmQoLpP NV:iKkSlQmKpM VV.none:hSlUpI VV.read:pP VV.run:cQ VV.send:bRiMjMkTlPmMpQ VV.update:hQ d:bRdQfQgMiLjMkTmKpQ dv:bQdQfQgMiLjMkTlRmKoMpQ n:bRdRlSmKpS nv:bRdRkQlQmMpS
sensitive DA.export:kQ DA.read:pM d:kQ s:gRpT
sensor DA.read:fMpN DA.update:mQ NA.none:fLjQmQ d:fLjPmQ n:fLjPmQpP
sequence d:mQ n:mQ nh:mQ
server DA.create:pP DA.delete:jQ DA.none:pQ DA.read:jQpM DA.run:pM DA.send:hRkQpP DA.update:hRiRmL NA.run:hR NA.update:iQ d:fLgMhWjTkSlLmMpK dha.read:pM n:hSpP nh:hR nha.run:hR s:kQ sp:hNkQpN
server' d:pP
serverless d:hNiSmM n:hNiR
service DA.create:oRpP DA.none:hRiQjQpR DA.read:pN DA.run:nRpQ DA.send:fR DA.update:iQpL NA.create:iQ NA.none:iQjRpP NA.read:pP NA.send:fR d:cMeMgShPjQkMlMmMoSpP dh:jR dha.run:nQ dha.send:fQ n:bMgThMiSjRpR nh:iQ nha.send:fQ s:lMnSpR sp:nSpQ
service_name sp:pN
sery d:pN
session DA.delete:iTpP DA.read:pM DA.run:fPiN NA.none:iR NA.select:pN d:aRgJjLkQnTpP dh:gMiR dha.delete:iR dha.update:mQ n:aQgJkQpN nh:gLnQ s:nR sp:nR
set DA.read:pM DA.update:ePfQgLjMkMlMnMpS NA.create:iTmQoM NA.update:bQjMkMlSpS d:kMlLmQnMpP dh:iR dha.update:iS dv:eQfRgMjMkMlMmPnNpT n:bPdLhMjMkLmSpT nh:bMfMiUmQoM nha.create:mR nha.update:iT nv:bQiHjMkMlSoSpS
setting DA.read:pP DA.update:cQ DH:cQiRkQlMoNpQ DHA.create:hPkR DHA.delete:jR DHA.update:cQpP DHM:gTlRoM DK:aMbLdKeMiSkSmSnKoJ NA.read:pQ NA.update:iR NH:aQbMiTpM NHA.delete:jR NHA.none:pJ NHA.read:gRpQ NHA.run:fQ NHA.update:iS NHM:fLhLiTlQnQoL NK:bKdMeMiWjQlRmJoL NKA.create:iU NKA.delete:iMjR NKA.publish:kQ NKA.read:gS NKA.run:nR NKA.send:lQ NKA.update:fQiSmLnM SK:eLiQjRkMmLoR d:cQgRpQ dh:cQ dha.update:cQ n:aRiRpQ nh:aSiQpN nha.update:iQ
settlement DA.update:dR d:dT dh:bSdM n:dS nh:bRdM
setup d:pN
several DA.none:oQpP DA.run:pQ d:oRpR
shape d:mQ n:mQ nh:mQ
share DA.publish:aMcKkTlSpR DA.read:pN DA.update:cR NA.publish:cMlQ NA.read:pP d:aMcUfMiMkRlRpP dh:cR dv:aMkTlSpR n:lSpQ nh:cR nv:cMlQ
sharing NA.none:kTpP n:kUpQ
shield NA.none:iUpP n:iVpP nh:iVpP nha.none:iUpP
shipment DA.update:bR NA.update:bR d:bS dh:bR n:bS nh:bS nha.update:bR
shop DA.create:bQ d:bRlQpP s:lQpP sp:lQpP
shops OP:iR OPA.write:iR
short DA.read:pN n:cS s:pP
shortcut DA.run:pQ NA.run:pQ d:pM dh:pM dha.run:pQ n:pM nh:pM nha.run:pQ
shortlist n:eQ
should DA.read:pR d:pQ
show DA.read:pJ NA.read:pQ d:pK dv:pJ n:pQ nv:pQ
shuffle DA.none:pM NA.none:pM NA.run:fQ d:fQpM dh:pM dha.none:pM n:fRpM
shutdown DA.run:iR d:iR
side s:pL sp:pL
sign DA.create:gQiM DA.delete:aQjL DA.grant:dQ DA.read:pS DA.update:aR NA.delete:aQjL NA.grant:dSpK NA.update:aRgQiM d:aVgSiKjMmMoMpR dh:gSiL dha.create:gQiM dv:dRpS n:aVbMdSgRiLjLmMoMpL nv:dSpK
signal DA.update:fQ NA.none:fRiM d:fSiLjM n:fSiMjN
signature DA.update:dQ NA.update:dQ d:dUpM dh:pM n:dVoN
signer d:pN n:dR nh:dR
significant d:pL
signing DA.create:dQgM NA.create:dQgM d:dR n:dR
simple d:pN
simulate DA.read:cRgMpR NA.read:pN d:cRgMjRpR dv:cRgMjRpR n:pN nv:pN
sip NA.update:bMcS d:bMcR n:aMbKcW
siren d:fR dh:fQ n:fR nh:fR
site DA.publish:oR DA.read:pQ DA.update:iMoT NA.update:oR d:jRoVpR dh:oR dha.publish:oQ n:oR nh:iMoS nha.update:iMoS s:pN
siz d:pM s:pL
size d:fMpM n:fMmQ nh:fMmQ s:pQ sp:pQ
skip s:pN
slack NA.create:lQ n:lQ
slide d:mQ n:mQ nh:mQ
slo d:iR dh:iQ n:iR nh:iR
slot s:iQ sp:iQ
smart DA.run:cQ NA.create:fQ NA.read:pN NA.run:cR d:cTdKmM n:cRfRmMpN
smooth d:eRhMiLjMkMmR
smoothly d:jQ
snapshot NA.update:iQ n:iRpJ nh:iR nha.update:iQ
so DA.read:gQiLjQpP d:gQpR dh:kQpQ dha.read:iLjQkQpP
social OP:mQ OPA.write:mQ d:oQ n:oQ
software DA.read:hR DA.update:hQ NA.none:jQ d:hV n:jQ
some DA.run:pP d:iRpP
something DA.read:pN
song DA.create:pJ DA.operate:pP NA.update:fP d:fSpL dh:fRpP dha.operate:pP n:fQpQ nh:fQpQ nha.update:fP
soql DA.run:pL d:pL n:pL
sort DA.read:pP d:pM dv:pP n:pL sp:pN
sort_by sp:pP
sosl NA.run:pL n:pL
source DA.create:hRiLmQpP DA.read:pN DA.run:hMiQpP DA.update:hQiM NA.create:mRoM d:hRiKmRpN dh:iMmR n:hQiKmSoM s:pP sp:pP
space DA.create:mR DA.none:iR DA.update:bQ NA.create:bQ NA.none:iR NA.update:bQ d:bTiQ dh:bSoM n:bUiRmM nh:bUiRmM nha.create:bQ nha.none:iR nha.update:bQ
spacecraft d:fQ
speaker d:fSmM n:fS nh:fR
specific DA.read:pK DA.select:pN DA.update:gRmRoLpP d:mSoKpK
specification s:pN
specified DA.create:bKgLiPkMlRpP DA.delete:jP DA.keep:mMoQ DA.none:aMbRdMeMfQkQpQ DA.operate:pP DA.pay:pP DA.publish:kQlM DA.read:pN DA.run:iQpP DA.send:pN DA.update:iK d:dKeLgLkPlQnKpQ l:iT
speech n:pP
speed DA.none:cMfR NA.none:cMfR d:cMfR n:cMfS
spelling DA.update:pK NA.update:pK d:pK n:pK nh:pK nha.update:pK
spot DA.create:cR DA.update:bMcR NA.create:cR NA.update:cQ d:bKcV n:bKcV
spread DA.none:lVpS d:lWpR dh:cR n:cR nh:cR
spreadsheet NA.update:mQ n:mQ nh:mQ nha.update:mQ
spy n:gSpR nh:gSpR
sql DA.read:pQ DA.run:hQpQ NA.run:pM d:hSpT dh:pK dha.run:pK n:hRpN nh:pM nha.run:pM s:hR sp:hR
ssh d:pP
sso NA.update:gQ n:gR
stack NA.create:iQ n:iQ nh:iQ nha.create:iQ
staff d:eQpS
stage d:mSpP
stake d:cR dh:cQ n:cR nh:cQ
staking n:cS
standard DA.read:pK d:iRjQpH
standing DA.create:eS DA.read:eRjM DA.update:eQ NA.none:eXjL d:eXjL n:eXjL
start DA.run:iQlQmQpS NA.run:bMfRhQlQmR d:bMiRlR dv:bMiRlQpT n:bMfRhQlQmQ nv:bMfRhQlQmR s:mRpN sp:pN
start_line sp:mRpQ
stat n:pM
state DA.create:mMoR DA.update:mLoR NA.create:mMoR d:cRmMoUpL dh:cRmKoUpP dha.create:mMoR dha.update:mLoR n:mNoS nh:mLoS nha.create:mMoR s:oQpP
state_code sp:pP
stateful DA.update:iR NA.update:iS d:iR n:iWmL
statement DA.none:pP DA.read:pN DA.run:pM DH:hSpJ DHA.none:pP DHA.read:mRpP DHA.run:hQpN DHA.update:pL DHM:hR DK:aRfLhXkMoI NA.none:pN NA.read:pN NH:hSoMpL NHA.read:hQpM NHA.run:hRpM NHM:hPiQ NK:fMhViQoL NKA.create:iSmM NKA.keep:mQ NKA.none:aQbQhL NKA.read:hS NKA.run:hS R:hUiLpS SK:hTiLpM d:pM dha.none:pP n:pM nha.read:pN
station DA.create:fQ NA.create:fQ NA.delete:fR d:fT dh:fR dha.create:fQ n:fWjL nh:fV nha.create:fQ nha.delete:fR
statistic d:pN
statistical d:pN
status DA.read:pN DA.update:dQlR NA.update:oLpN d:eRlQoLpK dh:eRlRoL dha.update:lRpP n:eS nh:eSlRoL nha.read:pP nv:pN s:lRoMpN sp:lRoL
stay DA.read:dNiLkTpP d:bPdMgQiKpQ dh:bQ n:bS nh:bS
stealth n:pP
steer NA.operate:fP n:fP nv:fP
steering d:fQ nh:fQ
step d:iMmRpN dh:iMmR n:pN nh:pN s:mRpL sp:mRpM
stock DA.create:pP DA.delete:mR DA.none:kR DA.read:pR NA.delete:cKmS d:mUpK dh:mR dha.delete:mQ n:cLmS nh:cLmR
stop DA.run:cKgMmRoRpU NA.read:mQpT NA.run:cLfRhMiRjQ d:bMcKmQoRpT dv:cKgMmRoRpU n:cKfRhMiRjQmSpU nv:cLfRhMiRjQ
storage DA.pay:bMkUpP d:bMkWpP
store DA.delete:gNjQ DA.keep:mQ DA.read:pP d:gNmRpR dv:mRpL
stored DA.run:pM DA.update:jR NA.run:hQ d:hTjQmMpM n:hQ
storing DA.keep:pM d:pM
str l:oQ s:pP
strategic d:pP
strategy NA.none:cQ d:cQ n:cQ
stream DA.read:pP NA.read:pP d:pQ n:pP
string NA.read:pQ dh:pR dha.read:pQ l:gR n:pQ nh:pQ nha.read:pQ s:pP
structure DA.create:pP DA.read:pN l:mQ s:mRpT
stuck d:pP
student DA.create:gQ DA.read:eSpS DA.update:eSmQpP NA.none:aMgQmRpU NA.read:pN d:aMbMeZoMpU dh:pQ n:aMePjQmQpT s:eRpN sp:eQpN
study DA.create:aLgRkRoM DA.read:cQpR DA.update:aS NA.none:jQmQ d:aRcSgQiKkQoMpU n:aR s:aS sp:aS
style s:pP sp:pP
sub d:jLoR n:jLoR
subject s:pP
submission NA.none:dR d:dR n:dR
submit DA.update:cQdRiMlQoTpP NA.update:dPgKiLlWmL d:cQdRiMlQmMpP dv:cQdReKgLiMlSpP n:dPgKiLlWmL nv:dPgKiLlWmL
subnet n:iQ nh:iQ
subpoena d:dQ n:dR
subscribe NA.pay:cQmQ n:cQmQ nv:cQmQ
subscription DA.create:bQ DA.delete:bQjM DA.update:bR NA.delete:bQjM NA.update:bQ d:bWjL dh:bRjM dha.delete:bQ n:bSjL nh:bRjM nha.delete:bQ
subtask DA.update:mR NA.update:oQ d:mQ n:mQ nh:mQ nha.update:oQ
subtool s:hRpP sp:hRpP
such d:pL
suite DA.run:hQ d:hQ dh:hQ dha.run:hQ
summarise DA.read:pN d:pN dv:pN
summarize NA.read:pM n:pM nv:pM
summary d:pM dh:pN n:oRpN s:oTpR sp:oSpR
supplier d:bQ n:bQ
support DA.create:nQ DA.read:bMjRpM DA.update:bKeMlRnQoR NA.none:bLjQoQpQ NA.update:bMnQ d:bIeMgLjRlRnUpM n:bIjRnTpQ nh:pP
supported l:mS
supporting d:pM
surgery NA.none:pR n:pR
surgical d:pP n:pP
surveillance NA.none:aMdJeMfLg^jMkM n:aMcKdJeMfLgbjMkM nh:aMcLdLeMfLg_jMkM nha.none:aMdLeMfLg[jM
survey n:oR nh:oR
suspend DA.grant:iQ d:iQ dv:iQ
svg DA.read:pP d:pP
swap NA.trade:mQ NA.update:cR d:cR dh:cQ n:cRgMmQ nh:cSgM nha.update:cR nv:mQ
switch DA.read:pN DA.select:mRpQ DA.update:fP NA.select:mSpP d:mQpR dv:mRpQ n:mSpP nv:mSpP
symbol d:cL n:cM s:bMcSpP sp:bMcSpP
symptom DA.read:pQ s:pQ sp:pQ
sync DA.update:kTmM NA.update:kTmM d:kTmM dv:kTmM n:kVmM nv:kSmM
syntax DA.read:pN d:pM
sys s:pN
system DA.create:jQlN DA.delete:gR DA.none:pQ DA.read:fQjT DA.select:hQpQ DA.update:bLcMdMhQiRkRmLpI NA.harm:jSpP NA.keep:iLmS NA.none:fZiQjKmMpL NA.read:pM NA.run:fLiTjS NA.update:iQ d:cKdKeJfRgSiWjQlLmJpX dh:bMcMfTiTpR dha.update:bMcNiWpR n:aMbMeNfUgLhKiUjTkSlMoLpM nh:kRpP nha.harm:jR
t d:pL s:pQ sp:pQ
tab DA.select:pL d:lMmSpM dh:pM dha.select:pL n:lMmSpM nh:mQpN
table DA.create:iRpP DA.keep:pL DA.update:iR NA.create:iR NA.update:iQ d:bLiSjRoMpN n:bLiT nh:bMiR s:jQpN sp:pK
table_name sp:iMpQ
tag DA.read:pL DA.update:mVoM NA.publish:mT NA.read:pL NA.update:mR d:iRkNmRoMpN dh:iQmQ dha.create:iQ dha.update:mS n:mUoLpM nh:iQmRoL nha.create:iQ nha.publish:mT nha.read:pN nv:mS s:kQmPoMpQ sp:kQmPoMpQ
tail NA.read:pN n:pN nv:pN
take DA.read:pM d:kQpN n:cPpL
takedown DA.update:dQ NA.update:dQ d:dT n:dT
tampering NA.keep:eQjQ NA.none:aSgLkLpP n:aRcQePgJjSkImMpP nh:aRcQePgJjSkImMpP nha.keep:eQjQ nha.none:aSgLkLpP
target sp:iQpS
task DA.create:iMmR DA.delete:iQpM DA.none:pQ DA.update:pM NA.create:iMmRnP NA.delete:iQ NA.update:oQpM d:mRpN dh:pK dha.update:pM n:iMjMmRnRoRpN nh:iKnRoSpM nha.update:iMoRpM s:nQpQ sp:nQpQ
task_ids sp:iR
tasks OP:mJoU OPA.write:mJoU P:mLoR PA.write:mLoR
tax DA.update:bJdQgQ NA.none:bKgQ NA.read:bQ d:bIdTpP n:bKdR nh:bQ nha.read:bQ
team DA.create:mLoT DA.update:mMoT d:iMmKoY n:oQ s:gSpP sp:pP
team' DA.create:oQ d:oQ
technical d:pN
telegram DA.send:gQ NA.send:gQlM d:gQ n:gQ
telescope DA.update:fR NA.update:fR d:fXjL dh:fXjL dha.update:fR n:fXjL nh:fXjL nha.update:fR
tell d:pN dh:pP dha.read:pP
temperature d:fSpQ s:pL sp:pL
template DA.create:pN d:oLpJ dh:iQ n:oL nh:oL s:dQ sp:pQ
template_id sp:pM
tempo n:mQ nh:mQ
temporarily DA.update:gRkQ d:jSmKpP
tenant d:eR
term DA.read:pM DA.update:eQ d:cRdReQpP n:dS s:pN
terminal DA.read:pN DA.run:hQ DA.send:hQ d:hU
terminate DA.delete:hMiVjL d:hMiVjL dv:hMiVjL
terraform n:iQ
test DA.none:pH DA.read:bRpQ DA.run:lQpQ DA.send:pN DA.update:eR NA.none:eRpN NA.run:lQ d:bQeQhLlRpM dh:pN dha.none:pL dha.read:pP n:eRhMlRpL
testing d:pN
text DA.create:mQpM DA.interact:pP DA.keep:hQ DA.operate:pN DA.read:pN DA.run:pM DA.update:mRpK NA.create:pP NA.update:pM d:hQpD dh:hQpP dha.interact:pP dha.keep:hQ dha.read:pP dha.send:pQ dv:pM n:lQpL nh:pK nha.update:pM s:oTpM sp:oTpK
that d:bRfKhViHjKkLlQnUoKpJ l:bLiSoR
the d:aKbKcKdMeKgJhMkJlLnJoMpP l:cMhSmToM s:pM
theft NA.grant:bR NA.keep:aLgQkR NA.none:aMfNgSjKkUlRpQ NA.pay:gQ n:aJcLdMeMfMgSjJkZlRpR nh:aJcLdMeMfMgSjJkZlRpR nha.grant:bR nha.keep:aLgQkR nha.none:aMfNgSjKkUlRpQ nha.pay:gQ
their DA.publish:kLlR DA.read:pM DA.select:pN DA.update:pP d:lMoQpM
them d:pQ dh:pQ
then DA.create:pP d:pQ
therapy DA.none:aQ DA.read:pQ d:aRpR
there d:pJ
these l:jQmL
they DA.update:dPpQ d:dPfRpR
think DA.read:pN NA.read:pM d:pM dv:pM n:pM nv:pM
this d:bLcNfRiNkMlRpM l:hSnS
thorough d:oRpN
thoroughly DA.read:pI d:pI dh:pH dha.read:pH
thread DA.create:mRoM DA.update:mSoMpP NA.create:mRoM NA.update:mRoMpP d:mUoLpQ dh:pP dha.update:pP n:mUoLpQ nh:pQ nha.update:pP s:pQ sp:pP
threshold s:pM sp:pM
through DA.read:pP
throw d:jT
thruster d:fQ n:fQ nh:fQ
thời DA.none:pM d:pK
tick NA.none:mS n:mS
ticket DA.pay:pP DA.read:bMjRpN DA.update:pP NA.create:bQoM NA.none:bLjRoQ NA.update:bQoM d:bPjQoNpQ dh:pP n:bSoNpQ nh:bUoLpQ nha.create:bQoM nha.update:bQoM s:bNiMmQoQ sp:iMmQ
time DA.create:mR DA.keep:oQ DA.run:pN DA.update:mR NA.create:mR NA.update:mRoN d:mS n:aMmS s:bMiMlSmSpM sp:bMiMlRmQpM
timeline DA.update:mQoN NA.update:mQoN d:mRoM n:mRoM nh:mRoM nha.update:mQoN
timely d:hQ
timeout d:gM n:gMiP s:pN sp:pN
timer DA.create:mR DA.update:fQ NA.create:mR NA.update:mR d:iMmV dh:iNmT dha.create:mR dha.update:fQ n:iMmV nh:iMmV nha.create:mR nha.update:mR
tip NA.none:pK n:bRpK nh:bQpK nha.none:pK
title DA.read:pN d:pN s:bMiLoW sp:bMiLoW
titre s:cSpP sp:cSpP
tiết DA.none:pM d:pM
to NA.create:gLlSpQ NA.none:pJ NA.read:mQpP NA.select:iMmRpP NA.send:gRlMpQ d:aJbMcKdJeIfJgLiLjMkRlKmPoHpV l:iRmPoK n:aRiLjMkLlQmSnRoL s:gLiRkLpL sp:iRkMpM
todo NA.none:jRpQ d:jQpQ n:jRpQ nh:pP nha.none:pP
toggle d:mRpR
token DA.grant:cR DA.pay:bR DA.read:pM DA.update:cMgRpP NA.create:pQ NA.read:pP d:bUmM dh:bSgQ dha.create:gQ dha.pay:bR l:bR n:bUgRpQ nh:bQcKgVpS nha.create:gRpQ nha.read:pP nha.update:cMgR s:mMpM sp:gQpP
told d:dQjQpT
tool NA.export:mQpP NA.keep:mRpN NA.none:dMeLhRlSnMpM NA.pay:bQpK NA.read:oRpL NA.run:nRpQ NA.update:gPiMpQ d:dLeMfKhSiIjQkNmJpS dh:pN dha.none:pN dha.run:pP l:nS n:cMfMhTjLkMlRpK nh:cNhRiSjLkMlRnMpK nha.export:mQpP nha.keep:pN nha.none:dMeMiSlSnMpM nha.pay:bQpK nha.read:oRpL nha.run:pP nha.update:gPiMpQ s:hRpP sp:hRpQ
top NA.none:pP d:bSpM n:bT
topic DA.create:pM DA.update:bMiR NA.create:pN NA.update:bMiRmM d:bMiRpL n:bLiTmLpN nh:iQpN nha.create:pN nha.update:oR
totp NA.read:pS n:pS
touch DA.interact:lQ NA.create:lQ d:lQ n:lU nh:lT nv:lQ
trace DA.create:pL NA.none:pK d:pL n:pL
track DA.read:pP NA.create:fR d:fRpQ dh:fU n:fU nh:fXmK nha.create:fR nha.update:fP s:pL
tracking DA.create:bRpP DA.read:pK NA.create:bRpP NA.read:pQ d:pQ n:bRpR nv:pR
trade DA.read:cRpL DA.trade:cMkQ DA.update:bMcS DV:cX DW:bMcV NA.trade:kR NP:bMcQgQ NV:bJcXkQ VV.trade:cU d:bLcTkQpM dh:cQ dv:bMcV n:bMcTkQpM nh:cSpL nha.update:cQ nv:kR
trademark DA.none:pP DA.read:dQ NA.none:dQpP d:dSpP n:dSpP
trading d:cQ
traffic DA.none:iRpR DA.read:fMjQpJ DA.update:iR NA.none:iQjRpL d:iSpN n:gMiSjSpL
train DA.pay:pP DA.run:mR NA.run:mRpM d:bRmRoM dv:mR n:bRmRoMpN nv:mRpM
training DA.create:gRoM DA.read:gLlRpS DA.update:mR NA.create:iMmS NA.none:mQ d:jRlRoLpV n:iMkMmV
transaction DA.read:bLjRmRpT DA.run:pP DA.update:bRiN NA.none:bQmQpV d:bQiLmSpQ dh:pL n:pQ nha.read:pN
transcript DA.read:pN NA.none:eQ NA.read:pN d:eQpN dh:pN dha.read:pN n:eQpN nh:pN nha.read:pN
transfer DA.pay:bLcMdQkSnRpP DA.read:pS NA.none:bMdRkR NA.pay:bMnR NA.read:pM d:aQcLdQgLkQnSpX dh:aQ dv:bLcMdQkSnRpP n:aQbMdQgMkQnRpN nh:aQdRgLpN nha.none:dQ nv:bMnR
transferred d:pN
transferring d:pP
translate NA.read:pM n:pM nv:pM
translation NA.run:iQpP d:pN n:iQ
transparency DA.read:bMmQpP d:bMmQpP
trash DA.update:jR NA.delete:jR d:jS n:jR
travel DH:bWfJgMiNlSoQpS DHA.create:lQpP DHA.delete:bSfM DHA.pay:bTpQ DHA.read:pM DHA.update:bPfNoSpP DHM:bVfQjMoK DK:aMbYdLeLhJkLmK NA.none:bQ NH:bdfGgMjMlRmKoMpP NHA.create:bS NHA.delete:bUfM NHA.none:bTpM NHA.operate:pP NHA.pay:bQpR NHA.read:pM NHA.run:lS NHA.update:bXfKpP NHM:b]fUjKmLoG NK:b[cMdLhLjMmJnM NKA.create:bSiR NKA.delete:bTjM NKA.none:bTfKjRoQ NKA.pay:bR NKA.publish:oR NKA.run:lSmR NKA.update:bSmM SK:fQgLjQlRoQpS d:oR n:bQ
traveller d:iMmR
treatment DA.update:pP d:aSpK nh:pT nha.read:pT
tree DA.read:pN d:pK dh:pK
trending DA.read:pM NA.read:pM d:pM n:pM
triage n:aR nh:aQ
trial DA.read:pP d:pP
trigger DA.run:fRhMpP d:fRpS dv:fRhMpP n:pQ nh:pP nv:pP s:pP sp:pP
trip d:lQpR dh:lRpR n:bQ nh:bQ
ttest n:pM
turbine NA.none:fQ d:fQ n:fR nh:fQ
turn DA.operate:fRnMpM NA.operate:pM d:fRnMpN dv:fRnMpM n:pM nv:pM
tv DA.delete:fQjM DA.update:fQoM NA.delete:fQjM NA.update:fQoM d:fUjMoL n:fUjMoL
tweet DA.publish:oQ dh:oR dha.publish:oQ
twitter DA.read:pN d:pN
two DA.create:pM DA.none:pL DA.read:pN DA.run:pK DA.update:pM d:pD
type DA.create:pM DA.interact:lSmMpP DA.read:pP DA.update:oQ NA.create:lQpM NA.update:oQ d:iMlSmKoQ dh:pM dha.create:pM dv:lSmMpP l:kRmQ n:lSmKoQpN nh:lRmKoQpN nha.create:lQpM nha.update:oQ s:eMfMjQkQ sp:gMjQkQmQpM
typescript d:pN
tìm DA.none:pK d:pK
ui d:pK
um DA.none:aQeQpQ d:aQeQpP
un DA.none:aRpR d:aPbLcKeSfMgMhMiQjQlRmLnTpR
una DA.none:aMdSeRpQ d:aMdSeQgTpQ
unauthorized DA.update:gKi[pQ d:iXpX
unclear R:aSdTeTfLgJhJiJjMkKmMnSoKpS
under d:cQpQ
understanding d:pN
undone l:jK
unique DA.create:pQ d:oQpP
unit DA.read:pN d:bMcQpM dh:pP dha.read:pP n:bLcSpN nh:bLcS sp:pP
unlock DA.operate:fQpP NA.operate:fQ d:fQpP dv:fQpP n:fQ nv:fQ
unnoticed R:dQfMpM
unstake NA.trade:pN d:cRpN n:cRpN nv:pN
until d:hS
up DA.none:jRpP DA.update:pN d:cRgMjPlQ dh:pN dha.update:pN n:bT nh:bT
update DA.create:hQpK DA.harm:bQcR DA.keep:iR DA.none:dLkQpT DA.pay:iMmS DA.read:pU DA.update:kLlMmQoRpU DV:aQbJcKfMgNhGiVjIkClEmRnIoSpQ DW:dMfRgKhRkHlMnKpa NA.none:eMgQ NA.read:pP NA.update:bQiKlMmRpQ NP:cRdQfSgLhKiUjLkIlHmNnMp[ NV:aLbNcLdLhMiTjGlInMoR VV.create:fLgMiRpP VV.delete:jSmM VV.export:iRmQ VV.grant:lR VV.harm:lQ VV.keep:aRjRpP VV.none:bLcMdQeRfRhKiRjLkLlKnJpL VV.pay:cS VV.publish:gQmSoN VV.read:jNoRpS VV.run:hLiRkQpP VV.select:gQ VV.trade:mQ VV.update:cLdMfMiQjHkJlJpJ d:dNeKgRiKjQkMlLmRnMoRpU dh:pQ dv:hMkLlMmSoQ l:mM n:iKjLkMlLoQpS nh:hQiM nv:bQiKlMoQpQ
upgrade DA.update:iQ NA.update:iRmM d:iS dv:iQ n:iRmM nv:iRmM
upload DA.export:kQpP NA.export:mMoR d:kQpP dv:kQpP n:mMoR nv:mMoR
uptime NA.update:iQ n:iQ
urgency s:pP sp:pP
uri DA.read:pN d:pN s:mUoMpS sp:mRpN
url DA.create:jQpM DA.delete:iRjM DA.read:pU DA.select:pQ DA.send:pN NA.delete:iRjM NA.read:pN NA.select:pQ d:fMhMiSmRpR dh:iQjLlQ dha.create:pM dha.read:pP dha.select:pQ n:fMiSjMlQ nh:iRjLpN nha.read:pN s:fMkXoKpK sp:fMkXmRoJpL
us d:pN
usage DA.delete:bSjK DA.update:bTmM NA.delete:bTjK NA.update:bTmM d:b]iMjKmLpN dh:bQ n:b^iMjKmLoM nh:bU nha.delete:bQ
use d:bMeLfQiUjKlMmSoMpD dh:cQpM dha.none:cQpN dv:pN l:hS s:mRpP
used d:iRmMpL dh:iRmMpR dha.read:pP l:bNgRmR
user DA.create:gQ DA.delete:gSjL DA.keep:gQpP DA.none:pJ DA.publish:kLlR DA.read:kSpT DA.select:pM DA.send:bQgKkRlM DA.update:gUjRnMpS DH:dQfMgUiLkKlRmMpT DHA.create:gRlQ DHA.delete:gS DHA.grant:gQ DHA.none:pP DHA.pay:dQ DHA.read:lQpQ DHA.send:oQ DHA.update:aQbQmL DHM:bKeLfMgVjRkUnLoR DK:aNbQcJfJgZhLiFjIlXmJ NA.create:oQ NA.delete:gQ NA.none:gKkQmTnLpL NA.publish:gR NA.read:pN NA.update:gSmMoQ NH:aMcLdMfMgZiLjMmMnMpL NHA.create:gRmL NHA.delete:gR NHA.grant:gQ NHA.harm:lS NHA.none:bQpN NHA.pay:gQ NHA.publish:oR NHA.read:pK NHA.update:gTmQoL NHM:bHeMgWkQnQ NK:aLbKcKdLeNfLgZiMmNoS NKA.create:gRmK NKA.delete:gS NKA.grant:gQ NKA.harm:gMlT NKA.keep:mR NKA.none:dMeLiQkUlQmRnL NKA.publish:gR NKA.read:jRlMoQ NKA.update:bNgRiMlMnQ SK:aMcMdLeTgViLjNkLnNoUpX d:bMeKgZiLjNmRnMoQpS dh:gRmQpP dha.read:mQpP n:eMgUnMoQ nh:gQoR nha.create:gMoQ nha.read:pN nha.update:gR s:bQgVjLlMnMoSpQ sp:gUlMmMoSpT
user' DA.read:pJ DA.update:gQ d:gPkMlSpL
user_id sp:bQgQ
usergroup NA.update:gQpP n:gRpP nh:gRpP nha.update:gQpP
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
value DA.delete:jQ DA.none:pN DA.read:pS DA.run:pN DA.update:aNdQfMgQlMnQpL NA.create:mQ NA.delete:jQ NA.none:pM NA.read:pT NA.update:iLmPpL d:aMcLfMlLmPpL dh:aNdQfMgSlMnQ dha.read:pS dha.run:pN dha.update:aNdQfMgRlMnQpL l:bMmQ n:iLmS nh:gTiL nha.none:pM nha.read:pT nha.update:gSiMpL s:kQpN sp:kQpN
variable DA.read:pQ d:pR
various d:pP
vault d:oM
vector DA.update:iQ NA.update:iQ d:iRmM n:iRmM
vehicle DA.none:cMfR DA.operate:pQ DA.read:fMkQpM DH:bRfTgMlMmMpT DHA.create:fQ DHA.run:fQ DHA.select:hQpR DHA.update:iQpP DHM:bJfWgPkQmM DK:aMcJdLeLfahSjJkSlJmJoL NA.none:fK NA.update:fQpN NH:bTf[gMhLjLkQlL NHA.create:fQiM NHA.delete:fRjL NHA.none:iQmRpQ NHA.operate:pP NHA.publish:kQ NHA.read:pL NHA.run:fQ NHA.update:fSmMpN NHM:bEf_jMlMmRoM NK:aMbNcLdLeKfahRjJkRlJoM NKA.create:gMiQ NKA.delete:fR NKA.harm:fQ NKA.none:cMeLfUgThMiQjKlM NKA.operate:fQ NKA.publish:kQ NKA.run:hS NKA.update:bLfT SK:iQmKpQ d:cLfVpR n:kQpN
vendor DA.update:bQ NA.none:bQ d:bQ n:bQ
ventilator n:aR
verification NA.none:bMmQpR NA.pay:pI d:pN n:bMmQpJ
verify DA.read:pR d:iQlMmQpS dv:iQlMmQpS
version DA.update:pN d:iRpN dh:pN dha.update:pN l:hQiM n:iS nh:iQ
via d:lRpS
video DA.create:oRpP DA.read:pN NA.create:oQpP NA.delete:jQ NA.update:fNoQ d:fJmRoQ dh:fLoQ dha.create:mMoR n:fJmRoQ nh:fLoQ s:mQ
view DA.select:pM NA.read:pM d:pK dh:pM dv:pJ n:pM nv:pM s:pM
viewer DA.delete:pJ NA.read:pM d:pJ n:pM nv:pM
viewing d:pM
ville DA.read:pN d:pN dh:pN dha.read:pN
vim NA.none:hQmRpN n:hQmT
violation n:pP
virtual DA.delete:bRfLgMjQ DA.run:fMiR DA.update:bQfMgMiQ NA.create:bQgN NA.delete:bRfLgMjQ NA.run:fMiR NA.update:bQfMgMiQ d:bTfHgKiTjQ n:bWfGgIiTjQ
visa n:dR
visit d:lS dh:lS n:lR nh:lR
visual DA.read:pP
visualization d:pM
vital DA.update:aR NA.update:aR d:aVmM n:aVmM
voice DA.create:lQ NA.create:lR d:lRpP n:lR nh:lR nha.create:lR s:mPpP
void DA.none:bT NA.none:bS d:bU dh:bS dha.none:bR n:bU
volume NA.create:fQ d:hMpN n:fSiM nh:fSiM nha.create:fQ s:pP sp:pP
vote DA.create:oR DA.update:oR NA.create:oR NA.update:oR d:mMoU dh:mMoU dha.create:oR dha.update:oR n:mMoU nh:mMoU nha.create:oR nha.update:oR
vpn d:gR n:gR
vulnerability DA.read:pN d:hQlQpM
wallet DA.create:bKgS DA.delete:bMmQ DA.pay:bR DA.update:bLgS NA.create:bMgS NA.delete:bMmQ NA.update:bLgS d:bJgUmSpP dh:bHgV dha.create:bMgQ dha.delete:bLmQ dha.update:gSmN l:bMgTmM n:bGgWmQ nh:bGgZjN nha.delete:bLgRjNmQ nha.update:bLgUmM s:mS
want DA.read:pP d:pP
warehouse d:iR dh:iR n:iSmM nh:iSmM
was DA.keep:pL d:bQpN
washing d:fRiM n:fRiM
watch d:mS
watcher d:jR
watchlist DA.create:mQ DA.delete:mR DA.update:mQ NA.create:mQ NA.delete:mR NA.update:cMmT d:cLmV n:cKmXoM
way DA.read:pP d:pP
weather NA.none:pN n:pN
web DA.none:pP DA.read:pR DA.run:pP DA.select:pN NA.read:pQ d:pS dh:pS n:pP nh:pQ nha.read:pQ
webhook DA.create:kS NA.publish:kQ d:kU dh:kS n:kR
website DA.read:pN DA.update:oS NA.none:jUpP d:mMoS n:jU
weight s:pQ sp:pQ
were d:pN
what DA.keep:gQmRpQ DA.none:pM d:pK dh:dQgRpE dha.none:pM dha.read:pK l:mR
when DA.read:pP DA.select:pN d:pJ l:hPiN
where DA.read:pQ DA.update:iMmQ d:iMmQpR s:pM
whether DA.none:pN DA.read:pN d:eRlMmQpM dh:mRpK dha.none:pM dha.read:pL
which DA.create:pL DA.read:pP d:pK
while d:pM
who DA.read:eQpQ d:eQpQ
wide d:pM
width s:iMmRpM sp:iMmRpM
wifi d:fR n:fR
will d:oQ dha.create:kQ dha.read:gQ l:hS n:dR nh:dR
window DA.delete:fMjR DA.update:fMiQmRpP NA.delete:fMjR NA.update:fMiQ d:fIiSjRmR dh:fM n:fHiSjRmUpQ nh:fKiSmSpQ nha.update:fMiQ s:pM
wipe DA.delete:jQ NA.delete:jS d:jTmL dv:jVmLpR n:jVmL nv:jS
with NA.read:pP NA.send:pL d:aLdQgMhVjMkVlLmJnMoQpP l:iU n:pP
withdraw DA.pay:dR NA.pay:bMdS d:dR dv:dR n:bMdS nv:bMdS
withdrawal d:bQ dh:bQ
within DA.read:pK d:gQoMpK
without DA.read:gRpJ d:aUbIgRhMjUkUlMmKpY
witness DA.none:pP NA.none:pQ d:dSpQ n:pQ
word DA.read:pN d:pM
work DA.none:pM DA.read:pP DA.select:mQpR DA.update:mMoS NA.update:mMoS d:bMdQgNoXpQ dh:pM dha.none:pM n:bMmLoU
worked d:bQpN
worker DA.read:pN d:iQpN dh:iQ n:pM
workflow DA.create:mMoQ DA.update:iQ NA.read:pN NA.run:iRpP d:iUmLnLoQ dh:iT n:iSnM nh:iR nha.run:iRpP
worklog n:oQ nh:oQ
workout DA.create:mR DA.update:mR NA.create:mS NA.update:mR d:mU dh:mS dha.create:mR n:mV nh:mV nha.create:mS nha.update:mR
workpiece DH:aKjQlMmTpL DHA.create:pN DHA.delete:jQ DHA.keep:mQ DHA.run:pL DHA.update:aNiLmPpS DHM:cMfIgMiRjRmR DK:bLdMiKjRmU NH:aIbMcMiMjTkLmYpQ NHA.create:mSpR NHA.delete:jS NHA.keep:mQpQ NHA.none:mQpK NHA.run:fRmM NHA.select:mR NHA.update:mSpP NHM:cRfIgMhMiQjQmX NK:aIbLdMeMhMjSkLm[ NKA.create:gMmV NKA.delete:jV NKA.export:oQ NKA.harm:cQ NKA.keep:mQ NKA.none:aMcSfSiMjM NKA.run:fThMmK NKA.select:mQ NKA.update:mV SK:aRcSeLfLgMkPlNoSpK
worksheet DA.create:iMmRpP d:iMmRpP dh:pP n:pP nh:pP
workspace DA.create:iQmLoQpP DA.update:mQ NA.create:oR NA.update:iMoQ d:iQoQpQ dh:iMmS dha.update:iMmS n:iKoTpP nh:iLmQoS nha.update:iMoQ
world DH:bKcSlLpM DHA.delete:mR DHA.none:pL DHA.read:pN DHA.update:oR DHM:bSiJjLmQoM DK:aJbSeLfNgNiNkSmHoQ NH:bKcLiQmTpL NHA.create:bLgQiQmM NHA.delete:cKmS NHA.none:iQpI NHA.operate:pQ NHA.pay:bMlQpP NHA.read:pL NHA.run:iQ NHA.update:iMmRoQ NHM:aMbRcTfTiMjNmMoM NK:aJbReLfQhLiNjL NKA.create:bMdQoR NKA.delete:cKmS NKA.none:aMbRiSmM NKA.pay:lT NKA.read:bS NKA.run:iP NKA.update:bRfRiLoK SK:cQfMhMiLlSmVoLpM
would DA.read:pK d:pK
write ANY:aJbMcJdJeGgLhLiLjLkJlMmMnJoIp[ DA.keep:lSpP DA.read:pQ NA.keep:bNjQlRmRoMpP SIDE.none:aLbLcQdNgMiIjJkLlKmJnNpU SIDE.read:iRmQoQpM SIDE.write:aIbMcKdIeGgLhLiLjLkKlMmMnKoKpY d:bNeMhQiRjMlSpR dv:bNeMhQlSpR n:bNhQjQlRmRoMpP nv:bNjQlRmRoMpP s:pN
writes M:gUiRpP
x s:pK sp:pI
y s:pI sp:pI
yaml DA.update:iQ d:iQ
year s:pN
you d:aMeNjQpN dh:bRpN dha.none:bQ l:iR
your d:mRoN
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
