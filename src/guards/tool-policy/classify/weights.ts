// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by weight-table.ts.
export const WEIGHTS = `
=delete s:bJlMmUpM
=get s:kQ
=patch s:kRpL
=post s:kRpL
=put s:kRpL
ability d:bRjVmLpI
about d:lX
abstract n:hU
ac n:aLfYmI
academic d:jSlV
accept d:lV dv:lV l:mU n:bTlL nv:bTlL
access d:gT n:gX
accessed d:gKkLpT
account d:bRgT n:g[ s:gUiL
accounting d:iR
accuracy d:bU
accurate d:oR
across d:cR
act d:lUpM
action d:mR l:gThUjKnL s:bJjLlUpK
activate d:iS dv:iS n:iS nv:iS
active d:gKoU n:gJiLoX
activity d:jSpU n:gQmIoV
add d:mY l:iEmW
address d:pS n:bRpR s:pT
adhere d:pY
adjust d:bU dv:bU n:bPeU nv:bPeU
adjustment d:pX
admin d:pT n:gKpV
administer d:aT dv:aT
administrator d:eIiKlUpI
admission d:aKeU n:aKeVpM
adriel d:lFpT
adult s:bW
advice d:dR n:aSdRpK
after d:iWpL
age s:hUpI
agent d:nY n:nW s:mU
agent-delegation D:nU N:nU S:nT
agent-delegation+read S:nU
agent-delegation+write D:nT N:nT S:nR
agreement d:dWmMpM
aid d:bLjQoQ
air d:fWmL
aircraft d:fViMoL
alarm d:fKm[pM n:fKm[pM
alert d:oR n:oS s:lKmLoUpL
alerting d:iT
align d:pV
alignment d:aQ
all d:pT n:pP s:pX
allocate d:cV
allow d:kKpW s:pQ
along d:fU
alpha s:pS
already d:bSmKpT
alter d:eUfThMjS dv:eUfThMjS
alteration n:bKdVjTpL
alternative d:jXpH
amount d:bR s:bZ
analyse d:eJpW dv:eJpW
analysed d:iLmXoK
analytic d:iQ
analyz d:pW
analyze d:gS dv:pW n:pU nv:pU
analyzing d:pU
and n:lSpM
another d:pS
answer d:pT dv:dLlUnHpU l:pQ s:pK
answers M:aLpY
any d:iSkTpM
api d:gU s:iT
app d:iT n:hV s:iU
append d:mU dv:mU n:mU nv:mU
appliance d:f[hI n:fShM
applicant d:eYpJ n:pV s:eU
application s:eZhJpK
apply d:hS dv:hS l:iWmN
appointment d:aIbIlY n:pP
approve d:aTcN dv:aTcN n:aTcN nv:aTcN
arbitrary d:hXpG
archival d:mS n:mT
archive d:bLjSkT n:bLjQkT
are d:iK
area n:pR
arg s:dKhYmM
arn s:gRiN
array d:gIpY
article d:aKiLjMlIoZpZ n:oX
artist d:pQ
as d:lR
assess d:gM dv:ePgL
assessment d:aRjIkVpN n:aYcKeMfMjIpR nv:cHpT
asset d:cQ
assign d:gYjG
assignee s:dT
assume d:gR dv:gR n:gR nv:gR
at d:bK n:pW
attach d:nLoV dv:nLoV n:kS nv:kS
attached l:gIpV
attachment d:kU
attack d:bLiR n:bIfKhKiHjWkKlZpJ
attraction d:pS
attribute d:mVpS
audit d:jS dv:jS n:gLpX nv:gLpX
auditing d:bIiUpP
auth s:pS
authenticate d:bI dv:bI
authenticated d:gRmK
authentication d:gRiLoM
authenticity d:eNlU n:bKlJoMpX
author d:lTpR
authorised d:dJkSpQ
authorization d:aTpK
authorized d:kS
auto s:fQhI
automated d:nSpM l:mT
automation d:fThJiToM n:fRnT
autonomous d:nU n:fRmLnU
availability d:bIkTpR
avoid d:jS
away d:bKgLiHjVlMmMoLpJ
aws n:hS
back d:fIhWkRpS l:hT n:dLhLlKoLpX
background d:hKiTnR
backup d:bJiLkS n:iJkS nv:jS
balance d:pU n:pQ
bank n:oM s:mX
banking d:mU
bas n:pV
base s:pR
batch n:hJiHm[pM
be d:bR
before d:dTpT s:jV
begin l:mN
between d:pU
bill d:aMbX n:bVlKmH
billed d:aJbWmMoHpK
billing n:aMbYpS
bind d:gSpM n:gSpM
block d:pS n:pP s:pQ
blockchain d:bTcSdKiMlJ l:bS
blog n:kLoRpT
bluetooth d:fUmI n:fUmI
board d:iHmHo_ n:oW
body d:kV n:kSpM s:kSlRpL
book d:lU dv:lS n:lV nv:lV
booking d:bT s:bVfJiKlRnL
bot d:nW n:lSmNnW s:lS
brake d:fVlJ n:fVlJ nv:fQ
branch d:iU n:iVoJ s:iWjR
brand d:bJiKlS s:jQ
breach d:iSkJ n:dWjN nv:dSjN
broker d:bKiYoJ n:cEiWjV
browser d:gLmT n:lVmJnS
bucket d:gLiWkSmL n:gLiWmL s:gKjV
build d:hS dv:hU n:hS nv:hVpN
bulk d:bKiMpU
bus d:bV
business d:iLoT
button d:pS
buy d:cV dv:oJ n:bToJ nv:bToJ
buyer d:bTfLlUmLoL
by d:pS n:pT
cab d:bT
cache d:i[kMmL n:iU
calculate d:pU dv:pU n:hKpS nv:hKpS
calendar d:jQmM n:gUlI
calibrate d:fU
calibration n:fZ
call dv:kTlIpU n:hYpL nv:hVpM
calling l:mV
can d:bS
cancel d:cTiR dv:cTiR n:cT nv:cT s:bKcTmU
candidate d:eWpK n:eWpK
cannot d:nT l:gWjJ
capacity d:bQ
capture d:jKkUlLmKoKpV dv:kUlLoLpV n:gWlNpK nv:gWkMpM
capturing d:gVpN
car d:f[ n:bS
card d:mJ n:mJ s:oQ
care d:aR n:pU
carry d:iTkInWpL
cart d:bUmMoN n:bSiKjVkJmMoN
case d:dUjM n:dSmK s:dYlJ
catalog d:pS n:oV
catalogue d:bLgLhLiFmLo[pM
category d:oS n:iLoV
cell d:mY n:hUmVoK s:hTmS
certificate d:b[eSgIiMlKoJpL n:eTgJlK
chain d:cUiQpM
change d:fS dv:aToKpM n:lLoRpN nv:bSi[oI
channel d:gIiKlR n:lVoH s:lSoI
charge d:aNbTpT
charged d:bU
chart d:hJiR n:aFhJjS
chat d:lTnToK n:gJiLlJoXpU nv:lKpT
check d:pS dv:pU n:pZ nv:pU s:mU
checker n:aU nv:aU
checking d:iM
choose d:kLlTmV dv:kLlTmV
chunk l:hKmV
city d:pR n:pQ s:pR
claim d:eWlToMpM n:eYpL
class d:oU n:oQ s:bS
clean n:jIpZ nv:jIpZ
clear d:iSpS dv:iTjSmK n:iSjTmL nv:iSjTmL
cli d:hUlJ
click d:lWpK n:lWpJ
client d:aRiKlR n:bLdTgUjKmM s:aQmH
client' d:bRdSpK
clinical d:aZmI n:aUcM
clip d:fT n:fT s:fVmN
clone d:lV dv:mV n:lV nv:lV
close d:oR dv:oR n:cQoR nv:cQoR
cloud d:iUkRmJ
cluster d:iW s:aJhKiWmGpU
cms d:mMoV
cn n:bLjRlTpR
code d:hT n:bRpU s:hX
code-execution N:hT S:hS
code-execution+read S:pR
code-execution+write D:hT N:hV S:hQ
coding d:iMn[oIpJ
collect d:gUpJ dv:gUpJ
collection d:pT n:hSpL s:hTiKmU
color d:bLiMpW n:pU s:pY
column d:iTmNoR n:jJmMoU s:iSmS
com l:iM
combine l:pZ
command d:hU n:fP s:h[pM
comment d:iMoX n:oT s:iMmVoV
commit d:fKoW n:kJmU
common d:pR l:nL
communication n:fKgYkJpK
company d:dQ n:dVmMnH s:dWpP
compare d:eKpV dv:eKpV n:eKpV nv:eKpV
competitive d:fNgHiJjJk[
compile d:aJhRiJmNpW dv:aJhU
complaint n:aKbJcKdYfKgKhKiJjKkKlKmHnKoKpF
complete d:jU n:aMiKmHnToV nv:aMiKmHnToV
completed d:mP l:bSpM
complex d:iT
compliance d:bS n:dVpT
component d:oSpR l:mUoI n:dKfViLmMoU s:iTmIpR
comprehensive d:pV
compute d:eR dv:eR
computer d:gRmK
concurrency d:mIpL
condition d:cS
conditioner d:aLfYmI
conduct d:bSiKjWkL
conducted d:eUpI
confidential d:iT
confidentiality d:aIiS n:aGdTgLiUkLpM
config n:iUmJ s:iV
configuration d:iV n:iS
configure d:bMiW dv:bMiW
configured d:pS l:i[
confirm d:aTbJjVpL l:jW
confirmation l:gS
connect d:mS dv:mT n:fTmT nv:fTmT
connected n:pS
connection d:mT
connector d:iT n:iT
consent d:g[mIpH
consistency d:iKjW
console d:fLhSpZ
constraint d:pV
contact d:lR dv:gKlZnLoL l:pS n:pS nv:lR s:bUlS
container d:i[mJpL n:iVmL s:iSjUmL
containing d:lMpU l:mI
content d:oR n:oUpT s:mZ
context d:pS n:mToN
continue l:iR
contract d:cXdXjJ l:dT n:cTdVjL s:cTdRjK
control d:fVgVpK dv:fU n:fUgSmM nv:fT
controlled d:bQ
controller n:fWiF
controlling d:fWiG
conversation d:gWiLlN n:pS
conversion n:pU
convert d:pS dv:pS n:cU nv:cU
cooky s:pQ
coordinate d:nSpU
copilot n:n[oGpI
copy d:aMiLkYoK dv:aMiLkYoK n:dIiJmXpM nv:dIiJmXpM
correct d:bYkLpJ dv:bYdQjJoJpI
correctly d:bVfJiLoSpQ
corrupt d:jU dv:jU
corruption n:jW
cost d:pU n:pV
counseling d:aVjIpT n:aR
count dv:pT n:pS nv:pS
country s:pV
coupon d:bWiM n:bWiM
cours d:bJdMeVgKiMpX
court d:dT n:dUoN
covert n:iIjT
crash n:jU nv:jU
crawl d:mVpK dv:mVpK n:mT nv:mT
create NP:eKgRlU d:oT dv:oT l:iW n:iU nv:iU s:bHcKgXiFjJmM
created d:nV
creation d:gR l:gT n:bLeJgUiMjHlY
credential d:gWiNjG n:gViKjJpS
credit d:cL n:cL nv:eE
criteria d:pS
critical d:iJ
crm d:iKmMo[
crypto d:bKcS
csv d:kR n:kS
currency d:bJpT n:bJpV s:bQ
current n:pS s:pV
cursor d:pU
custom d:gGiJmZnG n:iImYnCoN
customer n:bPoM s:bJeViLlR
cypher d:hWmKpM
dag n:iVoJ s:iUoJ
damage d:ePiR
dashboard n:iYoI
data n:jSkU s:kUpS
data-destruction D:jT N:j[ S:gTjK
data-destruction+read N:fVjSpK
data-destruction+write D:jU N:jZ S:gTjK
data-export D:kR N:kT
data-export+read N:pU
data-export+write D:kT N:kU
databas d:iS l:jV n:pQ
database d:iT
dataset d:pW n:iKmYoL s:pT
date n:dRmNoMpW s:pU
day l:pS s:iMjQ
db n:hR
dca n:bJcW
deal d:oR n:oR
decide d:eXpJ
decision d:eJjWmR n:aLeSmToNpK
deck d:bJmVpW
decode d:pU dv:pU n:pU nv:pU
defacement n:oT
defined l:mV
definition d:iS
delay d:aRbSpL
delegate DV:nS NV:nT d:kLpV n:kLpV
delete DV:j[ DW:kSlMmR NP:iJjVkJ NV:jW d:jW dv:jV l:jY n:jS nv:jS
deleted l:mK
deleting l:pM
deletion d:iRpP
delivered d:bYcKpJ
delivery d:bWcJ
departure d:bS
deploy dv:cWdLfJgH n:cTdLhMiToTpM nv:cTdKhLiToTpL
deployment d:iS n:hY
depth s:mXpK
describe d:iIpZ dv:iIpZ n:iT nv:iT
description d:iS
design d:iXjK
designated d:bSoL
designed d:iJ
destination d:bU n:bJkXmMoL s:bUmX
destroy n:iKjW nv:iKjW
destruction n:dSpM
detail d:pT n:pR
detailed d:pV
details nv:pT
detect d:pS dv:pS l:mN
detection d:iUjK n:aKgGi[mKnKoK
dev n:iZ
development d:iXmNoI l:jV
device d:hSiJ n:gWhK s:aVfShK
diagnos d:aZlMpI
diagnose d:pU dv:pU
diagnosis d:aSkUpL n:kXlM
diagnostic d:hLpU
dialog d:eMkJlYmGoJ
dictionary d:hS
diff l:dG n:pQ nv:pQ
different d:bL
dir s:mW
direct n:lR
direction d:pX
directory d:mZ
disable n:fS nv:fS
discount d:bYpL n:bYpL
discover d:pV dv:pV
discrepancy d:iTjS
disk d:jXpJ
dismiss d:aLbLdKfLgLhLiJjKlVmLoTpK
display dv:p[ s:gS
dispute d:bRdJeTlL
disrupt d:iLjW dv:iLjW
disrupting d:aT
disruption d:bKjSpL n:aSjU
distance d:pU n:pU
distribute d:dTkImF
diversion n:cTpM
dns d:iXmLoJ n:iXmLoJ
do d:lSmSoLpL
doc d:mLoS n:mLoV
doctor d:aHbJlT n:aHbJlT
document d:pR n:dU s:dWiKmT
documentation n:aS nv:pR
documented d:aV
doe d:aShMpR
domain n:pV s:fTiMpQ
done d:aKbKcKdKeIfKhKiIjKkKlJmZnHpJ n:eMmT
door d:hXiLmKpE
dos d:aSbMcMdLeMfMgMhMiJjLkMlMmMnMoMpZ
dose d:aZpF
download d:aKkTmQpM dv:aJkSmTpL n:jMmYpL nv:mYpJ
downtime d:iV
draft d:dTjJlKmUoL n:mWoL nv:bTlIpL
draw d:mNpX n:pX
drink d:bXiLmKoL n:bXiLmKoL s:bXiLmKoL
drive d:cS dv:cTfSkK
driving d:bKfX
drop d:jV dv:jV n:jV nv:jV
dropoff s:bTfK
drug d:pR n:pS s:aWpK
dump n:cTfLiGjMkSlJ
duration d:fTpL s:bRfQiM
during d:fUiL
edit d:hRpN dv:hRpN n:dPpN nv:dPpN
editor d:hWmI n:aWdHmJ
educational d:aRpT
effect d:aSdT
effectively d:aSiJjT
effectiveness d:bRpK
efficacy d:fJiV
efficiency d:cLiP
efficiently d:gXpN
ein d:aEbUcEdCeEf[gEhEiEjEkElEmEnEoEpA
element d:lW n:lSpR s:lU
eligibility-decision D:eT N:eW S:eR
eligibility-decision+read D:eR N:eT S:eMpV
eligibility-decision+write D:eT N:eU S:eP
email d:lT n:jT s:bRdRiLlLmL
embed d:hLiJjTkGmU
embedding d:pU
emergency d:aTcKfIhK
employ d:mGoW
employee d:gQ n:eS s:eS
empty d:iFjXlJ l:pQ
emulator d:fMhWiNmMnM
enable d:iT dv:fKiT l:i[ n:gWiK nv:gWiK s:iZpJ
enabling d:pT
encrypt d:bHdLhZjMmLpN dv:bHdLhZjMmLpN
end d:gT dv:gV s:mS
endpoint d:lLpX l:iQ n:kXlH
engine d:gKiU n:gI s:iXmJ
enhance d:bMhU
enrollment n:eUjK
ensure d:jR
enter d:aVlVmMpG
entire d:pT
entity s:fSiIm_oH
entry d:gS n:jQkLoS s:gVpK
env s:iKmV
environment d:iU n:iQjT s:pJ
equity d:pU
erase d:jSkK dv:jSkK n:jR nv:jR
error d:gLoTpL n:gLiJoV
escalation n:gVpN
essential d:iT
establish d:hMiK dv:hMiK
estimate d:pT dv:pT n:pT nv:pT
evaluate d:hT dv:eShU n:eShSnQpK nv:eShSnQpK
evaluation n:eYpG nv:eYpG
event l:iT
everything d:jV
evidence d:dTjIpS n:dUjJ
exam s:eJjTpP
exchange d:iX dv:bTgU n:bTgU nv:bTgU
exclude d:eT
exec n:hViK nv:hViK
execute d:hR dv:hR
execution l:iT n:pS
existing d:oU
expense d:bTjRmLpJ n:bTjRmLpJ
expert d:lUpN n:lVnMpM
explain d:hLpU dv:hLpU
export DV:kY NP:kV NV:kV d:iMkX dv:kW n:kU
expression d:hYpK s:hWpL
extract d:pU dv:kRpT n:pT nv:pT
extraction d:mLpT
fabrication n:bKdLeWjTkJoKpJ
face d:gUpT
facilitate d:bR
fact s:mW
fail d:dSfFiJjXpK
failure d:iKpT
fake n:l[oL nv:l[oL
false d:aSlToK n:dWeQlRmL
fare d:bT n:lKpS
feature l:iL
fee d:bUfIiKpS
feed d:mQ n:fZiKkKpN s:mTpM
fetch d:pV dv:pV n:pU nv:pU
field d:iT l:bV n:iU s:iTmMoR
figure d:cWeMfMiLjR
file s:jU
filename s:oJpS
filing n:dYmMpG
fill d:lR dv:lR n:lR nv:lR
filter d:pT n:eTpV
filtered d:pR
final d:pW
finalize n:bU
finance d:jU
financial d:bX
find d:pV dv:pV n:pT nv:pT
finding d:mLoS n:iUmIoK
firewall d:iYjSmMpK n:jU
firm d:bMdKgJkUlUoLpL
first s:gS
fit d:aSeSpK
flight s:bTfK
flow n:fMiYmMnKoL s:iT
folder d:kRmV l:oR n:kS s:hXiJkQ
follow d:aIiKjKlLoUpU l:pI
food d:bT
for n:lSoP s:pX
force d:hViFpM
forgery n:bJeXgJlNpM
form s:kS
format d:pT dv:bMiLpT n:pT nv:bMiLpT s:hQ
formula d:pR n:mR s:mS
forward d:iJ dv:iJ n:iTpL nv:iTpL
found d:dXmMoKpK l:pW
framework d:pR
fraud d:aNbJcLpZ n:bWeSpL
fraudulent n:bVgKpI
frequency l:bU
friend d:cIkHlYpJ s:cIkHlYpJ
from n:gLmXpL s:oR
fuel s:fVlJ
full s:gSoKpR
function d:mU n:iHmX s:mUoH
functionality d:hYiGjUmKpJ
fund d:cUpL dv:bT n:bX nv:bU
funding d:bVe[gFkMpN
gain d:gS
game d:hUiHm[oG n:hZmD s:pT
garage d:fYmKpH
gateway d:gKmMoK n:gKmMoK
gather d:gS
generate d:pZ dv:pZ l:hEp[ n:mMpV nv:mMpV
generation d:mS n:pU
genre d:pR s:pR
genuine d:bIeJiKlRoUpG
geocode n:fMpT nv:fMpT
geographic d:lV
get d:pV dv:pV n:pU nv:pU
github d:jZmI
give d:aTnRpM
go d:pT n:dLhLlLpT
goal d:iKm_nToKpL n:bLgKiHm^nJoH s:dMnUpL
good d:cSjSoK
google d:mNoXpQ
got d:iT
grade d:eT n:bKeTpS
grant NV:cR d:kM dv:bWeJkL n:bUkM nv:bUkM
graph d:hQ n:hSmL
graphql d:iV
greet n:gJlLpX
greeting d:gJpY s:gIpV
gremlin n:hZpL
group d:iToV l:gJjS s:iT
growth d:cSpU n:pU
gtt n:bJcZjDpL
guide d:pS l:pS n:pX
hand d:n[pL
handle d:bT
handler n:aGkTpS
handling d:iWkF l:iT
handover n:nS
hardware d:hV
harm DV:bKhTiM NP:fRpL
has d:pW l:mW
have d:dXmL
head s:iLoT
header d:hI s:pV
health d:bMpU n:pR nv:aKpU
health-decision D:aX N:aU S:aTiS
health-decision+read D:aT N:aR S:aKpV
health-decision+write D:aV N:aT S:aRbLhLiUmM
hearing d:dWoMpK
height s:p[
help nv:pW
hide d:dRjW
high d:lU
highlighting d:pV
hijack n:iS nv:iS
hire n:bTfL
history d:aIgIpX l:mNpW n:pR
holding d:pQ
home d:fZmI n:fZmE
hook n:iJk[mJoM
host d:hV n:iVmF s:iU
hotel d:bV s:bR
hour d:bRiKoR s:iKoV
house d:bT n:bU
how d:aUpU
html d:oTpJ l:mTnHpM n:oTpJ
http d:jLkY n:jKkSpX
hub d:fViK n:fRiL
human d:nV n:nW
iam d:gYoN
id n:pU
idea d:iKoXpH
identified l:pY
identifier l:mV
identity d:lR n:kKl[pJ
identity-access D:gR N:gV
identity-access+write D:gT N:gX S:gU
ids d:mRpM s:jU
if d:lS
image d:aT n:iT s:aYiUpH
impact d:jU
impersonation D:lR N:lT
impersonation+write D:lR N:lS
implementation l:pU
import d:mWpJ dv:mWpJ n:mU nv:mU
improve d:aT
in n:lTmKpS
including d:pU
incoming d:aTiL
index d:iYoL n:iSmT
indicator d:pT n:pS
infer n:aKbKcKeKfKgKhKiHjKkIlImKnKoKp[
influence d:aSdWfMgKlM n:aTbJcJdWeJfKgIhJiJjKkJlKmJnJoJpG
info n:pT
information n:kW nv:pY
infrastructure N:iS
infrastructure+write D:iS N:iU
infusion d:aZfMhMiLmKnMoM n:aZfMhMiLmKnMoM
ingest d:mT dv:mT
ingredient s:pQ
initializ l:nK
initialization l:hT
injection n:eKhXjLlU
inline d:jF
input d:nXpM
insert d:hTiLmYoK dv:hTiLmYoK n:mS nv:mS
inside d:hSiL
insight d:pS
inspect d:gRlS dv:gRlS
install d:aLhUiRmL dv:aLhUiRmL n:aLiRmL nv:aLiRmL
installer n:hUiM
instance d:iSpS n:hMiYjMmM s:eKiU
instant d:bUhKlUmK
instead l:pW
institution d:dMgHiVjJlK
instruction d:nRpQ s:iKnU
instrument d:aS
insulin d:aTpJ
insurance d:bSeUpM n:dUeQpK
insurer d:dW
integer d:pR
integration d:pV l:mS
integrity d:jVlVpM n:iTjRlJpU
intellectual d:iIkVlMpW
interact DV:lW NV:lU
internet d:pQ
interpreter d:dLhYpF
interrupt d:aUdKfMiLjUpK
interruption n:aLfKiJj]
interval s:bLpS
into d:mT n:mUpL
invented d:dMeUlUmH
inventory d:bUiXpL n:bVcMiWjL
invest d:cT dv:cR n:cR nv:cR
investigation d:aU
investment d:cX n:bNcU
investor d:pW
invitation d:dJkMl[pJ
invite dv:dR
invoice d:bUmJpT n:bWmMpU nv:bU
invoke d:iInU n:cTdIfKhMiLnUpM nv:cTdIfKhMiLnUpM
ip d:iR n:iR s:iWmNoJ
is n:pU nv:pU s:mWoH
iso d:pQ
issue d:oV n:bT s:cRgJmKoY
it d:pS n:pT
it' l:dU
item d:jTmU n:bViKjSpL s:bTjTmLoT
its d:iS
itself d:fLhKn[
javascript d:hUpM
job d:fTiVpN l:mX n:kQ
journal d:bUjTmK n:bViKmJ
json d:pT s:kS
kb n:oR
keep DV:mZ DW:hSiQmXpI NV:mS d:iMjMkKm[oIpL
keeping d:fS
key d:gR l:mT n:gYiKjHlRmI
known d:lVnH
kql d:pS
kubectl n:hLi[kKmM
label d:iR n:iXmKoJ s:iS
language d:pV n:pS
large d:bR
later d:mZoRpL l:pM
latest d:jR n:eJjU
launch d:hSnT dv:hSnT n:hYiKmN nv:hYiKmN
law d:iT
lawsuit d:dVpT n:pU
lawyer d:dVpQ
lead d:bMiJmJoY
leak n:kX nv:kX
learning d:oS
leave d:bKoWpN dv:bKoWpN
ledger d:b[iKmHoL
legal d:d^jG n:dVpR
legal-filing D:dR N:dX
legal-filing+read N:pT S:mS
legal-filing+write D:dR N:dW S:mN
legitimacy d:bLcLjWlI
let d:bMcUfSmMnS
level d:cM s:fSiLpT
leverage s:cViMmM
library d:pV n:pW
license n:dQgJiWmGoKpM
light d:fV
like d:oR n:iNkJmKoX
limit d:bKcKdLeSiZlKpJ n:bJcKeVfTiI
line d:m[oJ n:iJm[oJpN s:bZmQoKpM
link d:kTmMoT n:iLkTmN
liquidity d:aHcYiKmL
list d:pT dv:pU n:pT nv:pU s:bHmLoV
listing d:bLcM n:oR
live d:mHnX n:mHnSoU
llm d:pS
load d:fMiV dv:fMiV n:iLmX nv:iLmX
loading d:iT n:iT
loan d:eYpK n:eYpK
local d:m[ l:pV n:kMmQ
locale s:oS
locate d:pV
location n:lUmT
log dv:gToW n:oS nv:oUpM
logged d:pV
logging d:hW
login d:bKg^iLmLoL n:gU nv:gS s:gLiWjToIpM
logo n:jQ
logout n:gXmI nv:gXmI
long d:cU
look d:dTmN dv:dUpL l:hS n:fLpW nv:fLpW
lookup n:pT nv:pT
loss d:cSjHpK
ls n:pT nv:pT
machine d:aIbLfFhZiUjLkKmLnLoLpJ
made l:pL
mail d:jVlTmHoNpM
maintain d:eJlSoTpF dv:iVlTpG
maintained d:jVkSpJ
maintaining d:kWpM
maintenance n:fSjJoQ
make dv:pU n:pT nv:pT
making d:jR
malware n:hS
manage dv:iT
managed d:gQiI
management d:jL n:bW
manager n:dT
managing d:aSjUpI
manifest d:bLhKi]mM
manipulation n:aLfYiKjUkMlMpL
manual l:iU
many d:aQbKcIdHeIfJgIhYiCjKkJlImKnKoKpH
map n:gR
mark d:eUpI dv:gLoU n:eYiLmVoIpM nv:eKiMmX s:dViMmS
markdown n:pV
market d:cU n:cV
material d:gJpX n:mU s:mV
mathematical d:eMhEp[
matrix d:pW n:pW
max s:pT
maximum l:pS
may d:bL
mcp d:hV n:hViL
md d:pS
measure d:bMpL dv:aQlSpJ
media n:pR
medical d:aYiLmLpV
medication d:aS n:aXpI
medicine d:aW
meet d:bLpX
meeting d:bJgHlY n:bJlRoX
member d:aKdVgTjJ n:gYjHoL s:aLbUgM
memory d:jSmU l:mS n:jT
memory-write+read D:pT N:pS
memory-write+write D:mX N:mZ
mental d:aXpK n:aUpK
mention d:gGoU dv:gGoV n:gHoX
merge d:iLoS dv:iLoS
message d:lT l:pW nv:gDjXlKnUoLpM s:pV
metadata d:oR n:gKpV
method d:kV n:cTdIkHpV s:kX
metric s:iX
midi d:fDm[
migrate n:iUmM nv:iUmM
migration d:jVmN l:mNoI n:hPkLmJ
milestone d:oU n:oU
min s:gJiW
minimizing d:iV
minute s:iU
misuse d:bTgUiLpJ
mix n:pU
mkdir n:mX nv:mX
mode d:aVlM n:aXbLeLfMiIlKmLoK s:aS
model d:pS n:iS s:iKpP
modeling d:cS
modification d:hUiSkL
modified l:bXmK
modify d:fQiMjRoM dv:bLiKjXkHoM n:bT nv:bT
module d:gJmM n:gMmLoU s:gJiKjUoX
money d:bVhS n:bR
monitor d:bIiWpU dv:gSpT n:iS nv:iV
monitoring d:gR n:aMiKpW
month s:bS
monthly d:pV
most d:aV
move d:jRlK dv:gJjRlJmU n:fSoY nv:fSoY
movie d:bT n:bT
movy d:pR n:pR
must d:eWfLjI
name d:pR n:fLgSoLpT
named d:lJ
namespace d:iTjSmI
navigate d:fS dv:fS n:pW nv:pW
navigation d:iIpV n:fZ
nearby d:pS
necessary d:iVnL
need d:aS
needed d:iT
network d:iXpN
new d:iR n:iToP nv:iU s:mV
newly l:iGoI
next d:dKjKmYoHpJ
no d:fU
nobody d:bVe[gLjMlGpM
node d:pR n:mKpR s:mS
none.none SIDE:dRpW
none.read SIDE:pZ
normal l:iR
not d:iXpM
note d:iLmS l:bU n:iKmUoK s:iHmV
notebook d:iQ n:iQ
notification d:bJlL n:mT s:bIjLlKmV
notify d:bKcJ dv:bKcJ n:bIlS nv:bIlS
now d:aSpJ n:bTdLiJkVpQ
npx d:hSiL
null d:dIiLjHmSoG
number d:p[ n:bU
object l:mL s:mVoS
obtain d:pS dv:pS
of n:pU
off d:fYmI n:fShSiH
offer d:pT n:bUpM nv:bUpM
office d:dWkPmM
official d:mV
old s:iGmS
once d:fYmE
one d:pS
ongoing d:gKjR
online d:gJoT
only d:pS
open d:pU dv:mLpV n:pV nv:pW
opencypher d:hWpN n:hWpN
opening d:iKoU
operate DV:f[ DW:fW NV:fT d:gSiMnU
operation d:fSiX n:iU s:iV
operational d:bMfVkTpJ
opportunity d:oT
optimal d:bMcU
optimization d:oR
optimize d:jVkL dv:bMiT
optimizing d:bLiV
option d:cRlS n:cUdHkLlUmM s:cTlMnK
optionally l:mS
order dv:aY n:cR nv:pP
organisation d:gXiMlMoL
origin d:eT
other d:iVlUoL n:iHkUmJpL
out d:kSpK
outbound d:kJl[ n:kJl[
outcome d:dQeS
output d:mXpJ l:pV n:pV s:mW
outside d:iIkZlLmMnS
outsider d:aJkU
oven d:fU n:fU
over d:hLpX n:mLnW
overall d:aQiJlHpY
override n:cNeMfWiN
oversee d:aIpU dv:aIpU
own d:hHiFmXnVoHpP
ownership d:bIdSgUkHoN
package d:hSpQ n:hTiMpU
page d:oT n:oTpV
pagination d:pV
paid d:aLbZgLhTmLpM
paper d:dSeKiL n:jVlLmS
param s:pU
parameter d:kT
parent l:kLpV
parking d:pS n:pS
pars d:pQ
parse n:pR nv:pR
part d:fYiMjI
partner d:k[
party d:dVmL s:bHdUlTmNpM
pass d:eSjKkXnSpK
passenger d:gUkNpL s:bU
password d:gYiM n:gXiLkM s:gSpK
patch d:iXpL n:iSpK nv:iSpK
patent d:dYeHkL
path d:fSjU n:fVjI s:jUmU
patient d:aY n:aPjI s:aWbM
patient' d:aViNmL
pause d:fV dv:fV n:iV nv:iV
pay DV:b[fL DW:bSpL NP:bT d:bU dv:bW
payload d:pL s:iKkSnUpI
payment D:bS L:gS N:bS S:bS d:bZiLoL l:bZ n:bT s:bU
payment+read S:pS
payment+write D:bT N:bU S:bS
payout d:bS n:bTpP
pdf l:nI
pedal d:fWlJ
peer d:bNe[fLoLpI n:bNe[fLoLpI
pending n:b[cE
people d:kWlSpI
percent s:bU
perform dv:iSpW l:iU
permanently d:gT
permission d:gWoN n:gWoNpU s:gSoN
perplexity n:kNpW
person d:lYmL n:iMlLoV
personal d:bJlUmUoL
phishing d:bLiP n:gIiHl[
phone d:lYpM n:l]pE s:l[
photo d:lR n:lT s:lT
physical-control D:fU N:fS
physical-control+read D:pU
physical-control+write D:fW N:fV S:fS
pickup s:bWfJ
pid s:h[iMmL
piece d:pR
pipeline d:iR n:iYmK s:gMhLmLpW
pivot d:iHmZoL n:iHmZoL
place d:cRpR n:bIcV s:bSlKmU
plain d:g[pD
plan d:aTbQ dv:fKiU n:aQbU s:iT
planner n:iMpS
planning d:aGjRpX
plant d:fXmJpG
platform d:iS s:pV
play dv:fQ n:fS nv:fT
playback n:cKf]iKmFoL
player d:fViKmJ
playing d:cKf_iLmF
playlist d:fEiIm[oF n:fEiIm[oF
png d:mRpN
pod d:iUkL s:iUkL
policy n:gR s:gR
pool d:bEcQgLiXmKoJpL
port d:iVpM n:fMhMiZjMkKlLmJpH s:iX
portal n:dMgKiMp[
portfolio d:cV n:cX
position d:bTcXmKpI n:kJlSmV s:cWlJmWpI
post d:gKoY dv:kIlVmL nv:gR
postgre d:iV n:iU
pre d:jK l:mR
precise d:hR
predefined d:mU
predict d:pU dv:pU n:pT nv:pT
prediction d:mW n:mX
preference d:bS
preheat n:fU
prepare d:dReImJpV
prescribed d:aYpF
prescription d:aS n:pU
presence n:cHfLgGiHlVmIpJ s:cGgGiKlImJoXpU
preserve s:bLiSmFpU
press d:gIlR dv:gIlR n:gJlR nv:gJlR
prevent d:hKiTlSpI
preventing d:pV
preview d:bHmUpV l:mUpK
previous d:pQ
price d:bP n:bU nv:pU s:cW
pricing d:bUiL n:bTiK
primary d:iSmMpS
prime d:pU n:pU
print d:fKmV n:fZhIiIlImIpV nv:fImKpY
priority s:lT
privacy d:aGpW
private d:bLgYiUjLkVlKmHoEpL
procedure d:aUiKpM
proceed d:aKbJdRjVlF
process dv:bZhHmT l:mNpZ n:hT
processed d:bUiKjFkVmKpJ
processing d:bV l:iQ n:bSiTpJ
produce d:eR dv:eR
product d:oS l:pV s:hRpT
professional d:lUoTpK
profile d:mU l:pV n:lImXoV nv:lGmToWpJ s:kMmWoHpJ
profit d:cQ
program d:hWoJ
project d:iLmU n:mU
prometheus d:hKpV
promote d:eQ dv:eQ n:eQ nv:eQ
prompt n:mMnSpR s:nT
promql d:hKpU
proper d:bSiKkL
properly d:aR l:pT
property d:dIiKmV n:iMkMoY s:dJiKoZ
proprietary d:kR
protect d:iUpN dv:gKiWkN
protected d:dRfKiSkJpM
protecting d:bMhMpW
protection d:iYkFlV n:iYkJ
protocol d:cJgJiVjVkKpM
provide d:oT dv:oS
provider d:bJiWpJ s:iWpH
providing d:pT
provisioning d:gWjH n:gWjG
proxy d:pX n:hViGkLpW s:pQ
public d:iJkWmHoY
public-content N:oS
public-content+write D:oU N:oU
publication n:lMpX
publish DV:lUoW NV:oV d:kKlR dv:kKlR
pull d:iRo]pI n:iVpM
pump s:aZfMhMiLmKnMoM
purchase d:bT dv:bT n:bS
purge n:jQ nv:jQ
purpos d:aS
purpose d:aLiIjW
push d:kIlUoT dv:iRkIoV n:kU nv:kU
put d:dRkRmToKpL dv:aRdT n:kPoL nv:kPoL
python d:hT n:hV
qr d:bUoM n:bUoM
quality d:bMlS n:aIiLpY
quantity s:bXmNoN
query d:pU dv:pU n:pV s:pW
question n:oS s:gKiGmMoX
queue d:fRiS n:fQiXmNoJ s:jVmJnT
quiz d:oV n:oT s:oHpW
quote n:pV nv:pR
rag n:pR
random d:bJgJpU n:gGmWpR
range d:pV n:mS s:mX
rank d:pR dv:eS n:pR nv:pR
ranking d:fNjTpL n:aMbMfMjVpL
rate d:eT n:bKoVpI s:aTeK
rating d:bLoU
re d:dEiZjMkLmGoMpN
reach d:mKnU
reaction d:cKdMgMiLjIlJmIo]pL n:aJbJcLdLgLiKjHlImHo]pK
read DV:pV DW:pS NP:pU NV:pU d:pS dv:pU n:pV nv:pT s:mT
read.none SIDE:pX
read.read SIDE:pU
reads-only M:hIpV
real d:pS
reallocation n:bJcW
reason s:cHkJlLnY
receive d:eQpK
received d:bIpS
receiver s:bQ
recent d:pR
recipe d:pR
recipient d:bUpK s:bTpK
recommend n:aR nv:aR
recommendation d:hLpV
record d:mT dv:gQmUoJ n:gIpU nv:gJiJoHpR
recorded d:kZoM
recurring d:bKcV
redirect d:dKfIgJi[lLmLpJ
redistribute d:bIcT
refer l:iM
reference n:pU s:pU
reflect d:jU
refresh d:cMgTpM n:cMgTpM
refund d:bX n:bVpS
region l:pU
registry d:gLiZoF
regression d:bJfMhZiMmMnMpM
regulation d:bKdSiLp[
regulatory d:bSpL n:dWiLoH
reject d:eS dv:eS
related d:pQ
relation d:jW
release d:iTjT n:iVpK s:iUjUmKoKpL
reliability d:f[jPlKpI
reliable d:iUpU
remain d:jS
remember n:mQ nv:mQ
remote d:iLkVlJpK n:hZ
remove d:jX dv:jX n:jU nv:jU s:gIiS
rename d:iSmV dv:iSmV n:iTmT nv:iTmT
renew d:aUbWdLfMgLhLiLlMpJ n:aUbWdLfMgLhLiLlMpJ
rent d:bUeSgL dv:bUdMeTgJmKpM
rental d:bVeIfJ
replace d:mVoR dv:mVoR l:mY
reply d:mMoU dv:lWoI n:mMoU nv:mLoUpL
repo n:pE
report d:kV n:bIjWpT s:hGmIpT
reporting d:fKjXlLpI
repository d:jV n:gWiKjEkLlGmToI
represent d:oQ
representing l:iImX
reputation d:oR
request d:hQ n:oS s:bHgU
requested d:pK
rescale d:mLpX dv:mLpX n:mLpX nv:mLpX
research n:pV
reservation d:bRfLlT s:bYfLmM
reserve d:bSlR dv:bSlR n:lV nv:lV
reset d:iImSoJpM dv:iKjRmM n:iIjXoKpM nv:iMjSoK
resolve d:iLpV dv:iLpV n:iLpV nv:iLpV
resolved d:iVnRoJ
resolver d:iU n:iU
resource d:iSmS n:aKbLiUmS s:gQ
respond n:dWlToMpJ nv:dWlToMpJ
respons l:gLpV
restart d:iW dv:iW n:iW nv:iW
restaurant d:lV n:bJlV s:lU
result d:eThT n:eXhJ
resulting d:aX
resume d:iTlLmL dv:iTlLmL n:iTlLmL nv:iTlLmL s:eVpL
retention d:gIiX
retrieve d:pV dv:pU n:pT nv:pT
return d:pW dv:pU n:bUpI nv:bVpI s:pW
reuse n:nXpF
reveal d:dTkSmJnKpH
review n:eS nv:eUoV
reviewer s:nNoYpG
ride d:pS n:bT s:bSlK
right d:gViLpK
risk d:fSlS n:eRpM
road d:fVpS
robot d:fTlTmN
robust d:bQgSiL
role d:gS n:gS s:gUiM
roll d:aHbHcHdGeHfHgHhHiNjGkHlHmHnHoHpZ
room n:lT s:bLfZ
root d:pU n:pV
rotate d:gQmS dv:gQmS n:gQmS nv:gQmS
route n:iNkSpU
routine d:kW
row d:mUpS n:mW s:pS
rpc n:hKkVlI
rule d:gU l:pR s:gTiSoK
run DV:hS DW:aKfJhTi[jLnMpK NP:cQ d:hUpT dv:hXmLpU n:hT nv:hU s:iSoJ
running d:iU
sabotage n:fViL nv:fViL
safe d:fHkLmI
safeguard d:iU dv:iU
safety d:fV n:fQpX
sale d:oR
sample d:pY s:pU
satellite d:jH
save d:mUpK dv:mUpK l:lLmTpL
scale d:iR
scan d:iR n:hJiSpX
scenario d:jSpJ
scene d:fIm[ n:mU
schedule d:lV dv:lV n:lV nv:lV
scheduled d:fKiWjN
scheduler d:iYjKoI
scheme d:cU n:bLcViJjMpS
scholarship d:bLeWlM n:bLeWlM
scope d:bKgKiZkKlJmKoM s:cLgUiMpJ
score d:eR n:eR
scrape d:pW
screen d:aKfLhLiKl_oLpK n:bLeTgKhNmX
screenshot d:pV n:pV
script d:hViL n:hUiKpL s:hViLpN
seamless d:iT
search d:pT dv:pR n:pU nv:pS s:pV
seat d:bVfJlU s:bXfJ
second s:aMfKhLiKmW
secret d:cKgSiTpK n:cJfJgTiSkTpG s:gXpG
secure dv:iU n:kWpJ nv:kWpJ
securely d:gSpM
security d:iW l:iSpZ n:fKgHi^
see d:iJlQmIoX l:pX
segment d:gKiSpW n:gKiSpW
select DV:mV NV:mZ d:hIlTpT n:cLhGlUpT
selected d:bT
selector s:cLl[mNpH
sell d:cUkL dv:cUkL
semantic d:pT
send DV:lW DW:kUlSmH NV:lS d:lR dv:lS l:lU n:bUlS nv:bUlR
sensitive d:fKiSkYpK
sensor s:pQ
sent d:bIdSfVmJ
seo d:oR
server d:iRmS n:iR s:iMkT
serverless d:iSmK
service d:iW n:jToR
sery n:pU
session n:aFhS s:iSnT
set d:gKmV dv:gKiVmU n:lQ nv:lR s:gGiWmL
setting n:iUpS
settle n:dR nv:dR
settlement d:dR
several d:hRkJlLmJnT
sha s:pT
share d:cSkS dv:kV n:kVlUoK nv:lV s:cV
sharing n:kSpK
sheet d:pQ
shell d:hS n:hXlM
shopping d:bTiSmM
shortcut d:hVlNmKpR n:hVlNmKpR
should d:aR
show d:pX dv:pY
shutdown d:fXhM dv:hM n:fYhM nv:fYhM
side d:dWfM
sign d:gUiI n:pR nv:pR
signature d:dS n:dS
signer d:dVmLoN s:dX
significant d:lHpX
similar n:pS
simulate d:jUpM dv:jUpM n:pY nv:pY
simulated d:aQpM
site d:kRoV
siz s:bKiMpU
size s:iR
skip d:dSfPmI dv:dSfPmI
smart d:cXdJ n:cTdLiKmN
snapshot n:gNjSlKmLoJpX
so l:mUpJ
social d:eS
software d:hR n:pX
some d:iS
someone d:gQlJ
something d:lT
song d:fT s:fViI
soql d:hGpV n:hGpV
sort d:eUmJpT dv:eUmJpT
source d:hT n:oJ s:mS
space d:iUjJmU n:aKbKcKdJeKfKhKiZlKmInKoIpI
spacecraft d:f[iI
speaker d:f[iImL
specialty s:aV
specification d:fMiNpW
specify l:mMoT
speed d:cMeLfSiMpM
split d:bSkIlKpU
spread d:aJbJcJdGeJfJgJhJiJjJkIl_mJnJoJpF
spy n:g[pG
sql d:hViMpN n:hUiK s:hXpT
square d:pU n:pU
ssh d:hZiMpM
staff d:dKeWnTpJ
stage d:aIbIcIdJeIgIhIjIlKmXnIoFpI s:iLmNoY
stake d:cT n:cT nv:bIcU
star s:bKoU
start d:pM dv:pM nv:mW s:mT
stat n:pS
state d:oS n:oW s:dS
statement d:dRpT n:bLpW s:hSnTpL
statistic d:pR n:nLpR
statistical d:pZ
status d:oY n:oUpS nv:mMoTpV s:lR
stealth n:kUpK
step d:nKpS s:mVpR
stock d:cRjKmLpU
stop d:gHmSoX dv:bLcJgGmVoXpL n:cNhKmToF nv:cHhJiTmVoE s:cT
storage d:iMkT
store d:gTmSpJ dv:mS n:mR nv:mR
stored d:gTiRjQkL
str s:mSpH
strategic d:jV
strategy d:cW n:cVfLhIiMpM
string d:iLmXpV s:iLmM
stuck d:iT
student d:e[jM n:eSjM s:pT
student' d:eZpJ
study d:aVcVjG
sub s:jToJ
subject d:pS
submit d:dV dv:bKdU n:dR nv:dR
subscribe n:bGcWhKiGjMkIlMmVnMoJpL nv:bGcWhKiGjMkIlMmVnMoJpL
subscription d:bUoL n:bRlNmTpT
subtool s:h^m@
suggest d:hJ dv:hJ n:hJ nv:hJ
suitable d:pW
suite d:fNhV
sum d:lLpT
summarise d:pU dv:pU
summarize n:pU nv:pU
summarizer n:pY
summary d:iLkMoMpZ s:oU
supply s:cUgIiJ
support n:lSnUpK
supported l:iImU
supporting d:pZ
sure l:mX
surgery n:aYpL
suspend d:iT dv:iT
svg d:mRpM
swap d:bJcW n:bKmW nv:bJmW
swipe d:lQ dv:lQ n:lQ nv:lQ
switch d:iKmYpN dv:iKmYpN
symbol n:iLmS s:bLcV
symptom s:aVpJ
sync n:hLiKkYmI
syntax d:pT
synthetic d:gUjG
sys n:pR
system n:pP
table d:iR n:iR s:iTjX
tag n:jU s:iT
take d:cKkR n:pU
takeover n:bKgWhUmGpH
talk d:aIbJcJdIeJfJgJhJiKjJkJlYmJnJoJ
tampering n:eS
tap d:lS dv:lR n:lS
target d:cRfS s:iVmKpT
task d:mZoG n:oU s:nT
team d:iMjJmMoZ n:gWjIpT s:g[jI
team' d:iHmGoW
technical d:pT
telemetry d:fTjIkI n:eJfVjH
tell d:aR
temperature d:fTpT s:fTiL
template d:dUjKpW n:dWjJ s:dXiKjIpR
tempo d:mX n:mX
term d:cR s:pS
terminal d:h_lMmL n:aKgIhXlMmJ
terminate n:eRmM nv:eRmM
test d:bQeR l:hT n:eU s:aT
text d:pS n:lSpV nv:dIlSmKpX s:mUpR
than l:pV
theft n:aKbUeLiLk_pK
their d:pT
them d:jL
then d:pL l:mU
therapy d:aYdHpL n:aX
there d:lHp] l:mU
they d:dSiL
think d:pV dv:pX n:pU nv:pU
this n:hT
thorough d:bVeIgIiKkH
thoroughly d:aU
thought s:pR
thread d:mUoL s:lToL
three l:mT
threshold s:iVlIoGpU
through d:hVpL l:pV
throw d:aLbJdKfLhLjZkLmKoK
ticker s:bIcV
ticket d:oY n:oX s:oY
time n:mJoSpR s:lTmQ
timer d:aMhLiMmWnM n:aMhLiMmWnM
timezone n:iImVoN s:pW
title d:pV l:oV s:oZ
to n:iMmS
today' d:pQ
todo d:mQpI n:mQpI
toggle d:aLbLcLdLeLfLgLhLiJjLkLlLmYoJpJ
token d:cSgS l:gR n:gV s:oV
tool s:hTiL
top d:bT l:pT n:bXcMdLgJpN s:pV
touch n:m[ nv:m[
trace d:pS n:kKpS
track d:mV dv:gT n:mUpS s:mU
tracking d:bTpL n:bTgTpJ
trade DV:c]gI DW:cWkK NP:bNcU NV:cXgJmR d:cSgKkR dv:cU n:bJcXiHkR nv:gJkS
trading D:cR N:cR S:cR d:cX
trading+read N:pV
trading+write D:cS N:cS S:cT
traffic d:fKiR n:gTiT
train d:lHmToJ dv:bIhJiKlHmVpW n:lMmXpG
training d:aVpJ
transaction d:bS l:bTpL n:bT s:cU
transcript d:pT n:pS
transfer d:nS dv:bKnS l:bIgT n:bJkXnR nv:bKgPnU
transferring d:kRpJ
translation d:iIoQ n:mX
transmission d:kU
transparency d:bIpV
traveller d:iHmVoI
treatment d:aU n:aYpF
tree d:mLoJpX
trend d:pT
triage n:aYdIeLiJpM
trial d:aQ n:aS
trigger d:fXhLpM dv:fXhLpM n:fIhMiU nv:fHhMiU
triggered d:bKcZjE
trip d:lSpG n:bVlK
troubleshoot dv:pU
true d:iIlSoR
turn d:pU dv:pS n:oJpT nv:oJpT
tweet d:lM n:lLmS
twitter d:oR
two d:mNp[
type dv:lX n:jWlS
typically l:jJmUoJ
ui d:pV
un d:aFbFcFdFeFfFgFhFiWjSkFlUmFnFpE
unauthorized d:iYkLpS
under d:cQdWpH
understand d:aT
unique d:oV l:iI
unit n:pW
unlock d:fT dv:fT n:fT nv:fT
unnoticed d:aKbLdLeLfKgWhKjWlLmJoKpK
unstake d:cT dv:cT n:cT nv:cT
up d:pM
update DV:iT DW:pM NP:iT d:mToS dv:oU nv:oT
updating d:aPiVpL
upgrade d:bIkT dv:iX n:iU nv:iU
upload d:kV dv:kV nv:oT
urgency s:nSpM
uri d:pT l:mW s:bKcJmWpQ
url d:pS n:lS s:kUpS
us d:iJnU
usage d:pR n:pY
use d:iS dv:dRiLpW n:nV s:fKiJmT
used l:mT
user d:gU s:gU
usergroup n:gXiLoM
using d:pT
utilize d:pT
uuid d:dHgJiW s:iT
vaccine n:pS
validate d:pW dv:pV n:hNpV nv:hNpV
validation n:bHfKiSkJpX
validator n:aQ nv:aQ
value n:gSiImNoU s:lR
variable d:iXmM n:gJiWjWmI
various l:iX
vault d:iJjUkSoF
vector d:iS
vehicle d:f[iKpR n:bSfS
verification d:gIpT n:bIpW nv:pS
verify n:gS nv:gS
version l:pR
via d:lV l:hQ
view d:pW dv:pS
vim n:aLbIdKeLgLiLjLlLm[nLoM
violation n:dViLmJ
virtual d:fIhKiY
visit d:aJbKlY n:aHlY
visual d:pR
voice d:lVmMnT n:lWmMnQ
volume d:iZmMoM s:iS
vulnerability d:fMpV
wallet d:cTjRlKoN l:bHg[mMoL n:jToM
want d:eSpN
was d:bRkRmM
watch d:bSeLjKlKmUoJ
watcher d:gFjXmHoW
watchlist d:cXjHmI n:cXjHmI
way d:dR
weather d:pU n:pU
web n:pR
webhook d:iKk^lCmKoMpL n:kS s:iJmVoLpG
website d:oX n:iLoX
weight s:aWeJiIkJ
west l:pU
what d:iKjMmV
where d:gTiJmTpM s:pQ
whether d:eRgLmSpU
which d:pS
who d:eRiJ
whole d:pT
width s:pS
wiki d:oU n:oR
will d:dV
win d:eS
with n:kRnRpJ
withdraw d:dR dv:dR n:dR nv:dR
without d:gTpL
witness d:aKd]eKgKhJkKlKmIoLpL
word d:hJlUpV
work d:dSgIiJkMmZpM
worker d:cJiWpR
workflow d:iSoQ s:nT
working d:mV l:pP
workload d:iVpT
worksheet d:aHiIm_
workspace d:hTmLpK n:hLlMmVoMpG s:gFiYjS
worth d:bRlL
write d:pL dv:hRpK n:hS
write.none SIDE:iToL
write.read SIDE:pU
yaml s:iX
year l:pT
you d:nR
your d:mToJ
zone d:iKmU n:gUiJ s:mVoI
`;
