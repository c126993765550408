// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by weight-table.ts.
export const WEIGHTS = `
=delete s:lMmUpL
=get s:kQ
=patch s:kRpL
=post s:kRpL
=put s:kRpL
ability d:bRjXmJpI
about d:lX
abstract n:hU
ac n:aLfYmI
academic d:jSlW
accept d:lV dv:lV l:mT n:bTlL nv:bTlL
access d:gT n:gX
accessed d:gJkMpT
account d:bRgT n:gZ s:gTiL
accounting d:iQ
accuracy d:bU
across d:cR
act d:lUpM
action d:mS l:gThUjKnL s:bIlUpL
activate d:iT dv:iT n:iT nv:iT
active d:gKoU n:gJiMoX
activity d:jTpV n:gRmHoV
add l:iEmW
address d:pT n:bRpR s:pS
adhere d:pX
adjust d:bU dv:bU n:eU nv:eU
adjustment d:pX
admin d:pT n:pV
administer d:aT dv:aT
administrator d:iLlUpI
admission d:aJeU n:eWpM
adriel d:lDpV
adult s:bW
advice d:dS n:aSpK
after d:iVpM
age s:hVpH
agent d:nY n:nW s:mV
agent-delegation D:nU N:nU S:nT
agent-delegation+read S:nU
agent-delegation+write D:nT N:nT S:nR
agreement d:dWmLpL
aid d:jPoR
air d:fXmL
aircraft d:fWiLoL
alarm d:fKm[pM n:fKm[pM
alert d:oR n:oS s:lJmKoUpL
alerting d:iW
align d:pV
alignment d:aR
all d:pT n:pP s:pX
allocate d:cV
allow d:kKpW
along d:fU
alpha s:pT
already d:bTmJpT
alter d:eUfThL dv:eUfThL
alteration n:bKdVjUpL
alternative d:jXpH
amount d:bQ s:bZ
analyse d:eIpW dv:eIpW
analysed d:iLm[oJ
analytic d:iR
analyz d:pW
analyze d:gS dv:pW n:pV nv:pV
analyzing d:pU
and n:lS
another d:pS
answer d:pT dv:lUnHpU l:pR s:pK
answers M:aLpY
any d:iSkT
app d:iU n:hV s:iV
append d:mU dv:mU n:mU nv:mU
appliance d:f[hI n:fShM
applicant d:eYpJ n:pW s:eU
application s:e[hIpK
apply l:iWmM
appointment d:aHbHl[ n:pP
approve d:aT dv:aT n:aT nv:aT
arbitrary d:hYpE
archival d:mS n:mT
archive d:jSkT n:bKjQkU
are d:iK
area n:pQ
arg s:dKhYmM
arn s:gRiN
array d:gHpZ
article d:aJiLjMlIoZpZ n:oX
artist d:pP
as d:lR
assess d:gM dv:gM
assessment d:aRjIkVpM n:aYcKeMfNjIpR nv:cHpT
asset d:cQ
assign d:gYjG
assignee s:dT
assume d:gS dv:gS n:gS nv:gS
at d:bJ n:pW
attach d:nLoV dv:nLoV n:kS nv:kS
attached l:pY
attachment d:kU
attack d:iT n:bJfKhKiGjWkJlZpI
attraction d:pS
attribute d:mUpS
audit d:jR dv:jR n:gLpX nv:gLpX
auditing d:bGiVpQ
auth s:pU
authenticate d:bJ dv:bJ
authenticated d:gRmJ
authentication d:gQiLoM
authenticity d:lV n:bKlJpX
author d:lTpR
authorised d:dJkS
authorization d:aUpL
authorized d:kS
auto s:hH
automated d:nSpL l:mS
automation d:fThJiU n:fRnT
autonomous d:nU n:fQmKnU
availability d:bHkTpS
avoid d:jS
away d:bKgLiGjVlMmLoLpK
aws n:hS
back d:fIhXkRpS l:hV n:dMhLlLoLpX
background d:hKiT
backup d:iLkT n:iKkS nv:jS
balance d:pU n:pQ
bank s:mW
banking d:mU
bas n:pU
base s:pT
batch n:hJiHm[pM
be d:bR
before d:dUpT s:jW
begin l:mN
between d:pU
bill d:aMbX n:bVlKmH
billed d:aJbWmMoHpL
billing n:aMbXpT
bind d:gSpN n:gSpN
block d:pS s:pR
blockchain d:bScSdJiMlK l:bS
blog n:kLoSpT
bluetooth d:fVmJ n:fVmJ
board d:iHmFo_ n:oW
body d:kV n:kSpL s:kSpL
book d:lU dv:lS n:lW nv:lW
booking d:bU s:bVfJiKlQnL
bot d:nX n:lVmNnV s:lU
brake d:fVlJ n:fVlJ nv:fQ
branch d:iU n:iWoI s:iWjS
brand d:bJiKlS s:jQ
breach d:iS n:dWjN nv:dSjN
broker d:bKi[oJ n:cEiWjV
browser d:gKmT n:lXmInS
bucket d:iWkTmM n:gKiWmM s:gJjU
build d:hS dv:hU n:hS nv:hVpN
bulk d:pV
bus d:bW
business d:oT
button d:pS
buy d:cV dv:oK n:bToJ nv:bUoJ
buyer d:bTfLlUmKoL
by d:pS n:pT
cab d:bT
cache d:i[kMmL n:iU
calculate d:pU dv:pU n:hKpT nv:hKpT
calendar d:jQmM n:gUlI
calibrate d:fU
calibration n:fZ
call dv:kTlHpU n:hYpL nv:hVpM
calling l:mY
can d:bR
cancel d:cTiS dv:cTiS n:cT nv:cT s:cTmU
candidate d:eVpL n:eVpL
cannot l:gXjI
capacity d:bR
capture d:kUlImLoLpV dv:kUoLpV n:gWlNpK nv:gWkMpM
capturing d:gV
car d:f[ n:bR
card d:mJ n:mJ s:oP
care d:aR n:pU
carry d:iTkInWpL
cart d:bUmNoN n:bSiKjVkImNoN
case d:dU n:dSmL s:dZlJ
catalog n:oU
catalogue d:gLiGmLo[pL
category d:oS n:iMoV
cell d:mX n:hUmUoK s:hUmR
certificate d:b[eSgIlKoKpL n:eTgJlK
chain d:cTpM
change d:fS dv:aToL n:oR nv:bSi[oI
channel d:gIiKlS n:lVoH s:lSoI
charge d:aMbUpU
charged d:bU
chart d:hIiS n:aFhIjS
chat d:lUnToK n:gJiLlJoXpU nv:lLpT
check d:pT dv:pU n:pZ nv:pT s:mV
checker n:aU nv:aU
choose d:kJmV dv:kJmV
chunk l:hKmU
city d:pR n:pQ s:pR
claim d:eXlToM n:eXpL
class d:oU n:oQ s:bS
clean n:jIp[ nv:jIp[
clear d:iRpT dv:iS n:iSjUmJ nv:iSjUmJ
cli d:hUlJ
click d:lWpJ n:lWpI
client d:aRlR n:bLdUgUjJmM s:aQmH
client' d:bSdSpK
clinical d:aZmJ n:aUcL
clip d:fT n:fT s:fV
clone d:lV dv:mV n:lV nv:lV
close d:oR dv:oR n:cQoR nv:cQoR
cloud d:iUkRmK
cluster d:iX s:aJhKiVmHpU
cms d:mIoY
cn n:bLjTlTpQ
code d:hT s:hX
code-execution N:hT S:hS
code-execution+read S:pR
code-execution+write D:hT N:hU S:hQ
coding d:n[oIpJ
collect d:gUpJ dv:gUpJ
collection d:pS n:hSpL s:hTiImY
color d:bLpW n:pU s:pY
column d:iTmMoR n:jLoU s:iRmS
com l:iM
combine l:p[
command d:hU n:fP s:h[pM
comment d:iMoX n:oS s:iMmXoV
commit d:oW n:kJmT
common l:nL
communication n:fKgYkJpJ
company d:dR n:dVmMnH s:dXpP
compare d:eKpV dv:eKpV n:eKpV nv:eKpV
competitive d:fNgHiJk[
compile d:aJhRiJmNpW dv:aJhU
complaint n:aJbJcJdZfJgJhJiIjJkJlJmGnJoJpF
complete d:jW n:aMiKmHnUoV nv:aMiKmHnUoV
completed d:mQ l:bSpN
complex d:iT
compliance d:bS n:dVpS
component d:oSpR l:mUoI n:dJfViLmMoU s:iSmKpR
comprehensive d:pV
compute d:eR dv:eR
computer d:mJ
concurrency d:mIpK
condition d:cT
conditioner d:aLfYmI
conduct d:bSiKjW
conducted d:eTpI
confidential d:iR
confidentiality d:aIiS n:aGdTgLiTkLpM
config n:iUmJ s:iV
configuration d:iW n:iW
configure d:bLiW dv:bLiW
configured d:pR l:i[
confirm d:aUbKjUpK
connect d:mW dv:mX n:fS nv:fS
connected n:pS
connection d:mX
connector d:iV n:iV
consent d:g[mHpH
consistency d:iLjV
console d:hSpZ
constraint d:pU
contact d:lS dv:gKlZnLoK l:pT nv:lP s:bVlS
container d:i]mJpL n:iXmL s:jSmK
containing d:lMpT l:mH
content n:oVpT s:m]
context d:pS n:mToN
continue l:iR
contract d:cYdXjJ n:cTdVjK s:cTdRjK
control d:fUgWpK dv:fS n:fUgR nv:fT
controlled d:bQ
controller n:fWiF
controlling d:fWiG
conversation d:gWiL
conversion n:pU
convert d:pS dv:pS n:cT nv:cT
coordinate d:nSpU
copilot n:n[oHpI
copy d:aMiLkYoJ dv:aMiLkYoJ n:dIiJmX nv:dIiJmX
correct d:bYkLpJ dv:bYdQjIoKpI
correctly d:bVfKiKoSpR
corrupt d:jT dv:jT
corruption n:jW
cost d:pT n:pV
counseling d:aVjIpT n:aR
count dv:pT n:pS nv:pS
country s:pV
coupon d:bWiN n:bWiN
cours d:bJdMeUgKiLpX
court d:dT n:dT
covert n:iIjT
crash n:jU nv:jU
crawl d:mVpJ dv:mVpJ n:mU nv:mU
create NP:eKgRlU d:oT dv:oT l:iW n:iU nv:iU s:bHcKgXiFjJmM
created d:nU
creation d:gS l:gT n:eJgUiMjIlY
credential d:gWiNjF n:gViKjJpS
credit d:cL n:cL nv:eE
critical d:iJ
crm d:iKmMo[
crypto d:cS
csv d:kR n:kS
currency d:pU n:bIpW s:bR
current n:pS s:pV
cursor d:pU
custom d:gGiJmZnG n:iImYnCoN
customer n:oM s:bJeViKlR
cypher d:hYmIpM
dag n:iWoJ s:iUoI
damage d:ePiQ
dashboard n:iXoH
data n:jSkU s:kU
data-destruction D:jT N:j[ S:gTjK
data-destruction+read N:fWjRpK
data-destruction+write D:jT N:j[ S:gTjK
data-export N:kT
data-export+read N:pU
data-export+write D:kU N:kV
databas d:iS n:pQ
database d:iT
dataset d:pY n:iKmXoL s:pT
date n:dRmNoMpW s:pU
day l:pR s:jQ
db n:iP
dca n:bIcX
deal d:oR n:oR
decide d:eXpJ
decision d:eIjWmR n:aJeSmToMpK
deck d:mYpV
decode d:pU dv:pU n:pU nv:pU
defacement n:oU
definition d:iT
delay d:aRbT
delegate DV:nS NV:nT d:kLpV n:kLpV
delete DV:j[ DW:kSmR NP:jVkJ NV:jX d:jW dv:jV l:jZ n:jS nv:jS
deleting l:pL
deletion d:iRpP
delivered d:bYcKpJ
delivery d:bWcJ
deploy dv:cVdLfJgG n:cTdLhMiToTpL nv:cTdKhLiUoTpK
deployment d:iS n:hY
depth s:mXpL
describe d:iIpZ dv:iIpZ n:iS nv:iS
description d:iR
design d:iWjK
designated d:bSoL
destination d:bU n:kXmMoK s:bUmX
destroy n:iKjW nv:iKjW
destruction n:pM
detail d:pU n:pR
detailed d:pW
details nv:pT
detect d:pS dv:pS l:mN
detection d:iT n:aLgHi[mLnLoL
dev n:iZ
development d:iXoI l:jY
device d:hTiI n:gVhK s:aVfShK
diagnos d:aZpH
diagnose d:pU dv:pU
diagnosis d:aSkUpM n:kWlM
diagnostic d:hLpU
dialog d:kIl[mEoJ
dictionary d:hS
diff l:dG n:pQ nv:pQ
different d:bM
dir s:mV
direct n:lR
direction d:pX
directory d:mY
disable n:fS nv:fS
discount d:bYpL n:bYpL
discover d:pW dv:pW
discrepancy d:iSjS
disk d:jZpJ
dismiss d:aLbLdLfLgLhLiIjKlVmLoTpK
display dv:p[
dispute d:bSdIeTlL
disrupt d:iMjW dv:iMjW
disrupting d:aT
disruption d:bJjSpL n:aSjV
distance d:pU n:pU
distribute d:dTkI
diversion n:cTpM
dns d:iYmLoI n:iYmLoI
do d:lSmToKpL
doc d:mLoS n:mJoV
doctor d:aIbJlT n:aIbJlT
document d:pR n:dU s:dWiKmW
documentation n:aT nv:pR
documented d:aV
doe d:aTpT
domain n:pW s:fTpQ
done d:aLbKcKdKeIfKhKiIjKkKlJmZnHpJ n:eMmT
door d:hXiMmJpD
dos d:aSbMcMdLeMfMgMhMiKjLkMlMmMnMoMpZ
dose d:aZpF
download d:aJkTmQpM dv:aIkSmTpL n:mYpL nv:mZpJ
downtime d:iW
draft d:dSjJlKmToM n:mVoL nv:bTlHpL
draw d:mNpX n:pX
drink d:bXiLmKoL n:bXiLmKoL s:bXiLmKoL
drive d:cS dv:cTfSkK
driving d:bKfW
drop d:jV dv:jV n:jV nv:jV
dropoff s:bTfK
drug d:pR n:pS s:aWpK
dump n:cTfLiGjMkTlJ
duration d:fTpL s:bRfQiM
during d:fV
edit d:hRpN dv:hRpN n:dPpM nv:dPpM
editor d:hWmH n:aWdHmJ
educational d:aRpT
effect d:aSdT
effectively d:aSiHjV
effectiveness d:bSpJ
efficacy d:fJiV
efficiency d:cLiQ
efficiently d:gXpN
ein d:aEbUcEdEeEfZgEhEiEjEkElEmEnEoEpA
element d:lY n:lRpR s:lV
eligibility-decision D:eT N:eW S:eS
eligibility-decision+read N:eV S:eNpV
eligibility-decision+write D:eS N:eU S:eQ
email d:lT n:jT s:bRdRiMlLmL
embed d:iKjSkHmT
embedding d:pT
emergency d:aTcJfIhK
employ d:mGoW
employee d:gQ n:eS s:eS
empty d:iGjXlJ l:pQ
emulator d:fMhWiNmMnM
enable d:iT dv:iT l:i[ n:gWiL nv:gWiL s:iZpI
enabling d:pU
encrypt d:bHdLhZmLpN dv:bHdLhZmLpN
end d:gT dv:gV s:mT
endpoint d:pX l:iR n:kXlF
engine d:gKiU n:gJ s:iXmJ
enhance d:bMhV
enrollment n:eUjM
ensure d:jR
enter d:aUlWmKpG
entire d:pT
entity s:fSiIm_oI
entry d:gR n:jQoS s:gVpK
env s:iJmV
environment d:iU n:iRjT s:pJ
equity d:pU
erase d:jSkK dv:jSkK n:jR nv:jR
error d:gLoTpL n:gLiIoV
escalation n:gVpN
essential d:iS
establish d:hLiJ dv:hLiJ
estimate d:pU dv:pU n:pT nv:pT
evaluate d:hT dv:hU n:eShSnQpK nv:eShSnQpK
evaluation n:eYpG nv:eYpG
event l:iT
everything d:jU
evidence d:dSjJpS n:dUjK
exam s:eJjTpP
exchange d:iY dv:bTgT n:bTgT nv:bTgT
exclude d:eT
exec n:hUiK nv:hUiK
execute d:hR dv:hR
execution l:iT n:pS
existing d:oT
expense d:bTjRmMpI n:bTjRmMpI
expert d:lUpN n:lVnNpM
explain d:hKpV dv:hKpV
export DV:kY NP:kW NV:kV d:kY dv:kW n:kU
expression d:hYpK s:hWpK
extract d:pU dv:kRpT n:pU nv:pU
extraction d:mIpV
fabrication n:bKdMeWjTkJoKpJ
face d:gU
facilitate d:bS
fact s:mZ
fail d:dSfGiHjXpK
failure d:iKpT
fake n:lZoL nv:l[oL
false d:aSlSoL n:dXeQlRmL
fare d:bT n:lKpS
feature l:iL
fee d:bUfIiKpR
feed d:mP n:fZiMkK s:mR
fetch d:pV dv:pV n:pV nv:pV
field d:iU l:bU n:iV s:iToR
figure d:cWeMfMiLjT
file s:jV
filename s:oIpT
filing n:dZmMpG
fill d:lR dv:lR n:lR nv:lR
filter d:pU n:eSpW
filtered d:pR
final d:pW
finalize n:bU
finance d:jU
financial d:bX
find d:pV dv:pV n:pT nv:pT
finding d:mLoS n:iUmIoL
firewall d:iYjSmLpJ n:jU
firm d:bMdKgJkTlUpL
first s:gS
fit d:aSeSpK
flight s:fI
flow n:fLiZmMnJoK s:iU
folder d:kRmU l:oR n:kS s:hYiKkR
follow d:aIiLlLoUpU l:pI
food d:bT
for n:lSoP s:pW
force d:hUiDpL
forgery n:bJeXgJpL
form s:kU
format d:pT dv:bMiKpT n:pT nv:bMiKpT s:hQ
formula d:pQ n:mR s:mS
forward d:iJ dv:iJ n:iTpL nv:iTpL
found d:dYmMoKpJ l:pX
framework d:pR
fraud d:aNbKcLpZ n:bWeTpL
fraudulent n:bVgKpI
frequency l:bU
friend d:cIkHlYpJ s:cIkHlYpJ
from n:gLmXpM
fuel s:fVlJ
full s:gSoJpR
function d:mU n:iHmY s:mWoG
functionality d:hZiEmKpJ
fund d:cUpL dv:bU n:bX nv:bU
funding d:bVe[gFkM
gain d:gR
game d:hTiJm[oF n:hYmG
garage d:fYmJpH
gateway d:gLmMoJ n:gLmMoJ
gather d:gT
generate d:pZ dv:pZ l:hEp[ n:mMpU nv:mMpU
generation d:mU n:pU
genre d:pR s:pR
genuine d:bHeIiJlRoVpH
geocode n:fMpT nv:fMpT
geographic d:lV
get d:pV dv:pV n:pU nv:pU
github d:j[mI
give d:aTnRpM
go d:pT n:dLhLlLpT
goal d:iKmanToKpK n:gLiHm]nJoI s:nUpK
good d:cSjSoK
google d:mMoX
got d:iT
grade d:eT n:bKeSpS
grant NV:cR d:kM dv:bWeJkL n:bUkM nv:bUkM
graph d:hQ
graphql d:iV
greet n:gJpX
greeting d:gIpY s:gIpV
gremlin n:hZpL
group d:iToV l:gKjS s:iS
growth d:cSpU n:pU
gtt n:bJcZjD
guide d:pR l:pR n:pX
hand d:n[pL
handle d:bU
handler n:aGkTpS
handling d:iVkG l:iT
handover n:nS
hardware d:hW
harm DV:bKhTiL NP:pL
has d:pW
have d:dYmK
head s:iLoS
header d:hK s:pW
health d:pT n:pR nv:aKpU
health-decision D:aX N:aU S:aTiS
health-decision+read D:aT N:aR S:aKpV
health-decision+write D:aV N:aT S:aQiUmN
hearing d:dWoLpK
height s:p[
hide d:dRjX
high d:lU
highlighting d:pW
hijack n:iT nv:iT
hire n:bT
history d:aIpY l:mNpV n:pQ
holding d:pQ
home d:fZmI n:fZmE
hook n:iKk]mIoM
host d:hV n:iVmG s:iV
hotel d:bV s:bS
hour d:bRiJoR s:iKoV
house d:bU n:bU
how d:aUpT
html d:oUpI l:mWnFpL n:oUpI
http d:jLkY n:jKkTpX
hub d:fViK n:fRiL
human d:nW n:nW
iam d:gX
id n:pV
idea d:iKoXpH
identified l:pY
identifier l:mV
identity d:lR n:kKl[pJ
identity-access D:gR N:gV
identity-access+write D:gT N:gX S:gV
ids d:mSpN s:jU
if d:lR
image d:aT n:iU s:aYiVpH
impact d:jU
impersonation N:lU
impersonation+write D:lS N:lT
implementation l:pU
import d:mXpI dv:mXpI n:mV nv:mV
improve d:aU
in n:mIpS
including d:pU
incoming d:aT
index d:i[oK n:iSmT
indicator d:pU n:pS
infer n:aKbKcKeKfKgKhKiKjKkIlImJnKoKp[
influence d:aSdXfLgKlLpP n:aTbIcIdXeIfKgIhIiIjKkIlJmInIoIpF
info n:pT
information n:kX nv:pY
infrastructure N:iT
infrastructure+write N:iW
infusion d:a[fMhMiLmLoM n:a[fMhMiLmLoM
ingest d:mT dv:mT
ingredient s:pQ
initializ l:nK
initialization l:hT
injection n:eLhWjKlV
input d:nXpN
insert d:hTiLmYoK dv:hTiLmYoK n:mR nv:mR
inside d:hSiL
insight d:pS
inspect d:lS dv:lS
install d:hUiSmL dv:hUiSmL n:aJiSmL nv:aJiSmL
installer n:hUiN
instance d:iTpS n:hMiYmM s:eKiU
instant d:bUhKlUmK
institution d:gHiUjJlK
instruction d:nRpS s:iKnU
instrument d:aT
insulin d:aUpJ
insurance d:bSeVpM n:dUeQpK
insurer d:dW
integer d:pS
integration d:pV l:mS
integrity d:jVlV n:iTjRlJpU
intellectual d:iHkVlMpW
interact DV:lW NV:lU
internet d:pQ
interpreter d:dMhYpF
interrupt d:aUfMiKjUpK
interruption n:aKfLiJj]
interval s:bKpR
into d:mT n:mTpM
invented d:eUlVmG
inventory d:bUiX n:bVcMiXjK
invest d:cT dv:cR n:cR nv:cR
investigation d:aT
investment d:cX n:bNcU
investor d:pW
invitation d:dIkLl[pJ
invite dv:dS
invoice d:bUmJpU n:bWpU nv:bU
invoke d:iHnT n:cTdIfKhMiMnUpM nv:cTdIfKhMiMnUpM
ip d:iS n:iS s:iWmNoJ
is n:pV nv:pV s:mYoH
iso d:pQ
issue d:oV n:bT s:cRgJmLoY
it d:pS n:pU
it' l:dV
item d:jTmX n:bViKjSpL s:bTjTmMoU
its d:iS
itself d:hKn[
javascript d:hUpM
job d:fTiWpN l:mX
journal d:bUjTmK n:bVmJ
json s:kR
kb n:oS
keep DV:mZ DW:hTiQmXpI d:jLkKm[oGpL
keeping d:fS
key d:gS l:mS n:g[iJjIlRmF
known d:lVnH
kql d:pS
kubectl n:hMi[kKmM
label d:iT n:iYmMoI
language d:pV n:pS
large d:bR
later d:mZoRpL l:pM
latest n:jW
launch d:hSnU dv:hSnU n:hYiK nv:hYiK
law d:iT
lawsuit d:dXpU n:pV
lawyer d:dVpQ
lead d:bMiJmKoZ
leak n:kX nv:kX
learning d:oS
leave d:bKoWpM dv:bKoWpM
ledger d:b[iImHoJ
legal d:d_jF n:dVpS
legal-filing D:dR N:dX
legal-filing+read N:pT
legal-filing+write D:dR N:dW S:mN
legitimacy d:bLcLjWlI
let d:cUfSnT
level s:fSiLpT
leverage s:cViN
library d:pV n:pW
license n:dQgJiVmHoKpM
light d:fU
like d:oQ n:iNkKmNoX
limit d:bKcKeSiYlKpJ n:bJcKeVfTiI
line d:m]oI n:iJm[pN s:bZpM
link d:kTmMoU n:iLkTmN
liquidity d:aHcYiJmN
list d:pT dv:pU n:pT nv:pU s:bHmKoV
listing d:bLcM n:oR
live d:mJnX n:mJnSoU
llm d:pS
load d:fMiW dv:fMiW n:iLmX nv:iLmX
loading d:iT n:iT
loan d:eYpI n:eZ
local d:m[ l:pV n:kMmQ
locale s:oS
locate d:pW
location n:lUmU
log dv:gToW n:oS nv:oTpM
logged d:pV
logging d:hW
login d:bKg^mMoM n:gU nv:gS s:gKiXjUoIpM
logo n:jQ
logout n:gWmI nv:gWmI
long d:cU
look d:dTmN dv:dUpL n:fMpW nv:fMpW
lookup n:pT nv:pT
loss d:pL
ls n:pT nv:pT
machine d:aJbLfGhZiUjLkLmLnLoLpJ
mail d:jVlTmIoMpM
maintain d:eIoTpG dv:iVlUpG
maintained d:jTkTpJ
maintaining d:kWpL
maintenance n:fSjJoQ
make dv:pV n:pU nv:pU
making d:jS
malware n:hS
manage dv:iV
managed d:gQiI
management d:jK n:bV
manager n:dT
managing d:aSjVpJ
manifest d:bLhLi]mL
manipulation n:f[iKjUkMlLpL
manual l:iU
many d:bKdIfJgIhZiCjKkKlImKnKoKpH
map n:gR
mark d:eVpJ dv:gLoU n:eYiLmWoI nv:eKiMmX s:dWiNmT
markdown n:pU
market d:cT n:cV
material d:pX n:mU s:mU
mathematical d:hFp[
matrix d:pW n:pW
maximum l:pS
may d:bL
mcp d:hV n:hV
md d:pR
measure d:bMpL dv:aQlSpJ
media n:pR
medical d:aYmMpW
medication d:aT n:aXpI
medicine d:aW
meet d:bLpW
meeting d:bIgHlZ n:bIlSoW
member d:aKdVgTjJ n:gYjHoL s:aLbVgM
memory d:jTmU l:mT n:jU
memory-write+read D:pT N:pS
memory-write+write D:mX N:m[
mental d:aXpK n:aUpK
mention d:gGoU dv:gGoV n:gHoX
merge d:iLoS dv:iLoS
message d:lU l:pW nv:gDjXlJnUoL s:pV
metadata n:pV
method d:kV n:cTdIkHpV s:kX
metric s:iY
midi d:fDm[
migrate n:iVmM nv:iVmM
migration d:jXmM l:mNoI n:hSkMmJ
milestone d:oU n:oU
min s:gJiV
minimizing d:iW
minute s:iU
misuse d:bTgUiMpJ
mix n:pU
mkdir n:mX nv:mX
mode d:aV n:aXfNiHlJmLoK s:aS
model d:pU n:iS s:iKpR
modeling d:cS
modification d:hViRkL
modified l:bXmL
modify d:iMjRoL dv:bMiLjXkI n:bU nv:bU
module d:gImM n:mLoU s:gJiLjUoW
money d:bVhS n:bR
monitor d:bJiXpU dv:gSpU n:iS nv:iT
monitoring d:gR n:aMiKpW
month s:bS
monthly d:pV
most d:aW
move d:lK dv:gJjSlKmT n:fToY nv:fToY
movie d:bU n:bU
movy d:pR n:pR
must d:eWfMjH
name n:fLgSoLpT
named d:lJ
namespace d:iTjSmJ
navigate d:fS dv:fS n:pV nv:pV
navigation d:iHpV n:fY
nearby d:pT
necessary d:iVnL
need d:aS
needed d:iS
network d:iXpN
new d:iR n:iUoP nv:iV s:mV
newly l:iFoI
next d:dLjKmZoHpJ
no d:fV
nobody d:bVe[gLjMlGpM
node d:pS n:mLpS s:mU
none.none SIDE:pV
none.read SIDE:pZ
normal l:iR
not d:iXpN
note d:iKmS l:bU n:iJmToL s:iFmW
notebook d:iR n:iR
notification d:bJlL n:mT s:bHjLlKmV
notify d:bKcJ dv:bKcJ n:bIlR nv:bIlR
now d:aTpJ n:bTdMiKkUpQ
npx d:hTiK
null d:dIiKjHmRoF
number d:p[ n:bU
object s:mVoS
obtain d:pS dv:pS
of n:pU
off d:fYmI n:fShTiG
offer d:pT n:bUpM nv:bUpM
office d:dWkP
official d:mW
old s:iHmS
once d:fYmE
one d:pS
ongoing d:gJjR
online d:gJoT
only d:pU
open d:pV dv:pW n:pV nv:pW
opencypher d:hWpN n:hWpN
opening d:iJoU
operate DV:f[ DW:fW NV:fT d:gRiNnU
operation d:fSiX n:iT s:iV
operational d:bMfWkUpJ
opportunity d:oS
optimal d:bMcT
optimization d:oS
optimize d:jVkL dv:bMiU
optimizing d:bLiV
option d:cRlS n:cTdIkJlTmM s:cTlLnK
optionally l:mS
order dv:aY n:cR
organisation d:gXiLlMoL
origin d:eT
other d:iVlToL n:iHkVmKpK
out d:kSpK
outbound d:kKl[ n:kKl[
outcome d:dQ
output d:mYpJ l:pU n:pX s:mX
outside d:iIk[lLmMnS
outsider d:aJkU
oven d:fU n:fU
over d:hKpX n:mLnW
overall d:aQiKlHpY
override n:cNfXiN
oversee d:aIpU dv:aIpU
own d:hIiFmXnWpP
ownership d:bIdSgTkHoN
package d:hSpR n:hTiLpU
page d:oT n:oTpV
pagination d:pV
paid d:aLbZgLhTmLpM
paper d:dSeL n:jVmS
param s:pU
parameter d:kU
parent l:kLpV
parking d:pS n:pS
pars d:pQ
parse n:pR nv:pR
part d:fYjI
partner d:k[
party d:dVmL s:bGdUlT
pass d:eTjKkXnSpK
passenger d:gUkNpK s:bV
password d:gYiM n:gXiLkM s:gRpK
patch d:i[pM n:iTpL nv:iTpL
patent d:dYeHkK
path d:fSjV n:fW s:mT
patient d:aY n:aPjI s:aWbL
patient' d:aUiNmM
pause d:fV dv:fV n:iV nv:iV
pay DV:b[fL DW:bSpL NP:bS d:bV dv:bX
payload d:pL s:iKkSnUpJ
payment D:bS L:gS N:bS S:bS d:bZiLoL l:bZ n:bT s:bU
payment+write D:bT N:bU S:bS
payout d:bS n:bTpP
pdf l:nG
pedal d:fWlI
peer d:bNe[fLoLpI n:bNe[fLoLpI
pending n:b[cE
people d:kWlSpI
percent s:bU
perform dv:iS l:iU
permanently d:gT
permission d:gWoN n:gWoNpU s:gToN
perplexity n:pV
person d:lYmL n:iNlLoV
personal d:lUmVoK
phishing d:bK n:gJiHl]
phone d:lYpM n:l]pE s:l[
photo d:lS n:lS s:lS
physical-control D:fU N:fS
physical-control+read D:pU
physical-control+write D:fW N:fV S:fS
pickup s:bWfI
pid s:h[iMmL
piece d:pS
pipeline d:iS n:iYmK s:gMhLmLpW
pivot d:iImYoL n:iImYoL
place d:cRpR n:bIcV s:bSlKmU
plain d:g[pC
plan d:aTbQ dv:fJiV n:aQbU s:iT
planner n:iLpR
planning d:aGjRpX
plant d:fXmJpF
platform d:iT s:pX
play n:fT nv:fT
playback n:cKf]iKmFoL
player d:fViKmK
playing d:cKf_iLmF
playlist d:fEiIm]oE n:fEiIm]oE
png d:mSpM
pod d:iUkL s:iUkL
policy n:gR s:gR
pool d:bEcPiYmLoI
port d:iVpL n:fMhMi[kKlLmIpG s:iY
portal n:dMgJp[
portfolio d:cV n:cX
position d:bUcYpI n:kJlSmU s:cXlJmWpI
post d:gKoY dv:lVmM nv:gS
postgre d:iV n:iU
pre d:jJ l:mR
precise d:hQ
predefined d:mU
predict d:pU dv:pU n:pT nv:pT
prediction d:mX n:mY
preference d:bR
preheat n:fU
prepare d:dReImIpV
prescribed d:aYpF
prescription d:aT n:pU
presence n:cHgGiHlVmGpJ s:cGgFiJlIoXpV
preserve s:iUmFpU
press d:gHlR dv:gHlR n:gIlR nv:gIlR
prevent d:hJiSlTpI
preventing d:pW
preview d:bHpV l:mUpK
price n:bV nv:pU s:cX
pricing d:bUiN n:bTiM
primary d:iRmMpS
prime d:pT n:pT
print d:fJmV n:fZhIiJlHmKpV nv:fHmKpY
privacy d:aGpW
private d:bLgYiUjLkWlKmHoEpL
procedure d:aUiKpN
proceed d:aKbKdSjWlE
process dv:b[hHmT l:mNpZ n:hT
processed d:bTiJjGkWmKpJ
processing d:bV l:iQ n:bTiSpJ
product d:oS l:pV s:hRpU
professional d:lVoTpK
profile d:mV l:pV n:lJmYoV nv:lImSoWpJ s:kMmVoHpJ
profit d:cP
program d:hUoJ
project d:iLmU n:mU
prometheus d:hJpW
promote d:eR dv:eR n:eR nv:eR
prompt n:mLnSpQ s:nT
promql d:pV
proper d:bSiJkM
properly d:aR l:pT
property d:dIiKmW n:iMoY s:dJiLo[
proprietary d:kR
protect d:iUpN dv:gJiX
protected d:dRfLiSkIpM
protecting d:bMhLpV
protection d:i[kElV n:i[kI
protocol d:gJiVjVkKpM
provide d:oT dv:oS
provider d:bJiWkP s:iWpG
providing d:pT
provisioning d:gVjH n:gVjH
proxy d:pX n:hViHkMpV
public d:iKkWmHoY
public-content N:oS
public-content+write D:oU N:oU
publication n:pX
publish DV:lUoW NV:oV d:lR dv:lR
pull d:iQo]pI n:iUpM
pump s:a[fMhMiLmLoM
purchase d:bT dv:bT n:bS
purge n:jQ nv:jQ
purpos d:aS
purpose d:iHjW
push d:kIlUoT dv:iRkHoV n:kU nv:kU
put d:kSmSoKpL dv:dU n:kPoL nv:kPoL
python d:hT n:hV
qr d:bVoM n:bVoM
quality d:bNlT n:aIpZ
quantity s:bYmN
query d:pV dv:pV n:pV s:pW
question n:oT s:gKiFmMoY
queue d:fRiS n:fQiXmNoJ s:jVmKnT
quiz d:oV n:oT s:oIpW
quote n:pV nv:pS
rag n:pR
random d:bJgJpV n:gHmWpS
range d:pV n:mS s:mX
rank d:pR dv:eS n:pR nv:pR
ranking d:fMjT n:aMbMfNjVpL
rate d:eT n:bJoVpI s:aTeK
rating d:oU
re d:dEiZjLkLmFoLpM
reach d:mJnU
reaction d:cKdMgMiLjJlJmJo] n:aJbJcLdLgLiJjHlImJo]pH
read DV:pV NP:pU NV:pV dv:pW n:pW nv:pT s:mU
read.none SIDE:pY
read.read SIDE:pU
reads-only M:hIpW
real d:pU
reallocation n:bIcW
reason s:cHkJlLnX
receive d:eQpL
received d:bJpS
receiver s:bQ
recent d:pR
recipe d:pR
recipient d:bUpK s:bTpK
recommend n:aR nv:aR
recommendation d:hKpV
record d:mV dv:gQmUoJ n:gIpV nv:gHiKoH
recorded d:kZ
recurring d:bJcV
redirect d:dLfGgJi[mLpJ
redistribute d:bIcT
refer l:iM
reference n:pU s:pU
reflect d:jT
refresh d:cMgTpM n:cMgTpM
refund d:bX n:bVpS
region l:pV
registry d:iZoF
regression d:bJfMhZiMnMpM
regulation d:bJdSiLp[
regulatory d:bSpL n:dWiKoH
reject d:eS dv:eS
related d:pR
relation d:jW
release d:iUjT n:iUpK s:iWjUmKoJpL
reliability d:f[jQlKpI
reliable d:iVpV
remain d:jS
remember n:mQ nv:mQ
remote d:iLkVlIpK n:hZ
remove d:jY dv:jX n:jU nv:jU s:gIiT
rename d:iSmU dv:iSmU n:iTmT nv:iTmT
renew d:aUbWdMgLhLiLlMpK n:aUbWdMgLhLiLlMpK
rent d:bUeSgK dv:bUdMeSgImKpM
rental d:bVeIfI
replace d:mVoS dv:mVoS l:mX
reply d:mMoU dv:lWoI n:mMoU nv:mLoUpL
repo n:pE
report d:kW n:bIjVpS s:hGmHpT
reporting d:fKjXpI
repository d:jW n:gViJjDlGmUoI
represent d:oP
representing l:iImW
reputation d:oS
request n:oR s:bFgU
requested d:pK
rescale d:mLpX dv:mLpX n:mLpX nv:mLpX
research n:pV
reservation d:bRfKlU s:bYmN
reserve d:bRlS dv:bRlS n:lV nv:lV
reset d:iHmSoJpL dv:iLmM n:iIj[oKpL nv:iMjSoJ
resolve d:iLpW dv:iLpW n:iLpW nv:iLpW
resolved d:iVnSoK
resolver d:iV n:iV
resource d:iSmT n:bKiUmT s:gQ
respond n:dVlTpJ nv:dVlTpJ
respons l:gLpV
restart d:iW dv:iW n:iW nv:iW
restaurant d:lV n:bJlV s:lV
result d:eThS n:eYhJ
resulting d:aX
resume d:iTlLmL dv:iTlLmL n:iTlLmL nv:iTlLmL s:eUpL
retention d:gHiX
retrieve d:pV dv:pU n:pT nv:pT
return d:pX dv:pV n:bUpJ nv:bVpI s:pW
reuse n:nXpF
reveal d:dTkSmInLpH
review n:eS nv:eVoV
reviewer s:nNoYpG
ride d:pS n:bT s:bSlK
right d:gViKpK
risk d:fSlS n:eRpN
road d:fVpS
robot d:fS
robust d:bRgSiL
role d:gT n:gT s:gViM
roll d:aHbHcHdHeHfHgHhHjGkHlHmHnHoHpZ
room n:lU s:f[
root d:pU n:pV
rotate d:gPmR dv:gPmR n:gPmR nv:gPmR
route n:pU
routine d:kW
row d:mVpS n:mX s:pS
rpc n:hKkV
rule d:gU l:pR s:gUiV
run DV:hS DW:aKfIhTi[jKnMpJ NP:cQ d:hUpT dv:hXpU n:hT nv:hU s:iToI
running d:iU
sabotage n:fW nv:fW
safe d:fHkKmH
safeguard d:iU dv:iU
safety d:fV n:fQpW
sale d:oR
sample d:pY s:pU
satellite d:jI
save d:mVpJ dv:mVpJ l:lLmUpL
scale d:iS
scan d:iS n:hJiTpX
scenario d:jSpJ
scene d:fGm[ n:mW
schedule d:lW dv:lW n:lU nv:lU
scheduled d:fJiYjM
scheduler d:iYjJoI
scheme d:cU n:cWiJjMpS
scholarship d:eXlM n:eXlM
scope d:bKgKiZkKlKmKoM s:cLgTiMpJ
score d:eR n:eR
scrape d:pW
screen d:aKfKhLiJl^oLpJ n:bKeShMm[
screenshot d:pV n:pV
script d:hViL n:hUiLpL s:hViLpN
seamless d:iT
search d:pT dv:pS n:pU nv:pS s:pV
seat d:bUfJlT s:bXfJ
second s:fKhLiJmY
secret d:cKgSiTpL n:cJfIgSiSkUpH s:gYpF
secure dv:iW n:kXpJ nv:kXpJ
securely d:gSpM
security d:iX l:iWpZ n:fJgHi_
see d:iIlQmIoX l:pW
segment d:gKiSpV n:gKiSpV
select DV:mU NV:mZ d:hIlUpS n:cLhGlVpS
selected d:bT
selector s:cLl[mNpH
sell d:cUkL dv:cUkL
semantic d:pW
send DV:lW DW:kUlSmI NV:lS d:lR dv:lS l:lT n:bUlT nv:bUlS
sensitive d:fJkYpK
sensor s:pQ
sent d:bJdRfV
seo d:oS
server d:mS n:iU s:iNkT
serverless d:iSmK
service d:iX n:jToR
sery n:pU
session n:aFhS s:iSnU
set d:gKmV dv:gJiVmT n:lR nv:lS s:gFiWmL
setting n:pP
several d:hRkIlKmJnT
sha s:pS
share d:cSkS dv:kV n:kVlVoK nv:lV s:cV
sharing n:kRpK
sheet d:pQ
shell d:hS n:hYlL
shopping d:bTiSpN
shortcut d:hUmKpR n:hUmKpR
should d:aR
show d:pX dv:pY
shutdown d:fXhM dv:hM n:fYhM nv:fYhM
side d:dW
sign d:gUiI n:pR nv:pR
signature d:dS n:dS
signer d:dUmNoN s:dX
significant d:lHpY
similar n:pU
simulate d:jTpM dv:jTpM n:pY nv:pY
simulated d:aRpM
site d:kQoU
siz s:bLpV
size s:iR
skip d:dSfPmH dv:dSfPmH
smart d:cXdJ n:cTdLiKmN
snapshot n:jSmMoJpX
so l:mVpJ
social d:eS
software d:hR n:pY
some d:iS
someone d:lK
something d:lT
song d:fT s:fUiI
soql d:hGpU n:hGpU
sort d:eUmKpT dv:eUmKpT
source d:hT n:oJ s:mS
space d:iUjJmU n:aKbKdKeKfKhKiZlKmIoJpJ
spacecraft d:f[iJ
speaker d:f[iJmL
specialty s:aU
specification d:fMiMpX
specify l:mMoT
speed d:cMeLfSiM
split d:bSkIlKpU
spread d:aIbIcIdHeIfIgIhIiIjIkIl_mJnIoJpF
spy n:g]pG
sql d:hWiL n:hWiK s:hXpU
square d:pU n:pU
ssh d:h[iMpM
staff d:dKeWnSpJ
stage d:aJbJdKeJhJjIlJmXnJoGpI s:iLmNoY
stake d:cT n:cT nv:bIcU
star s:bKoU
start dv:pL s:mU
stat n:pT
state d:oS n:oV s:dS
statement d:dRpT n:bLpW s:hSnTpK
statistic d:pS
statistical d:pZ
status d:oY n:oUpS nv:mLoTpU s:lR
stealth n:kUpK
step d:nJpS s:mYpR
stock d:cQjJmM
stop d:gImSoX dv:bLcJgGmVoXpL n:hKmToF nv:cGhKiTmWoF s:cT
storage d:iMkT
store d:gSmRpJ dv:mS n:mS nv:mS
stored d:gTiSjQ
str s:mSpH
strategic d:jW
strategy d:cX n:cVfLhIpM
string d:iLmXpU s:iL
stuck d:iT
student d:e[jM n:eSjL s:pT
student' d:eZpK
study d:aVcWjG
sub s:jToK
subject d:pS
submit d:dV dv:bKdU n:dR nv:dR
subscribe n:bGcWhLiFjLkIlLmVnLoJpL nv:bGcWhLiFjLkIlLmVnLoJpL
subscription d:bUoL n:bRmUpT
subtool s:h^m?
suggest d:hJ dv:hJ n:hJ nv:hJ
suitable d:pV
suite d:fNhV
sum d:lLpT
summarise d:pU dv:pU
summarize n:pU nv:pU
summarizer n:pY
summary d:iLkLoMpZ s:oU
supply s:cUgHiJ
support n:lSnUpK
supported l:iHmV
supporting d:p[
sure l:m[
surgery n:aZpL
suspend d:iT dv:iT
svg d:mSpM
swap d:bJcW n:bKmW nv:bJmW
swipe d:lQ dv:lQ n:lQ nv:lQ
switch d:iKmYpN dv:iKmYpN
symbol n:iMmR s:bLcV
symptom s:aVpJ
sync n:hLiLkZmH
syntax d:pU
synthetic d:gUjH
sys n:pR
system n:pP
table d:iR n:iR s:iTjX
tag n:jU s:iT
take d:cLkR n:pU
takeover n:bKgWhUmGpH
talk d:aIbJcJdJeJfJgJhJiJjJkJlXmJnJoJ
tampering n:eR
tap d:lS dv:lR n:lS
target d:cRfS s:iVmKpT
task d:mZoG n:oU s:nS
team d:jJoZ n:gWjIpT s:g[jI
team' d:iJmFoW
technical d:pU
telemetry d:fSjJkG n:eIfWjI
tell d:aS
temperature d:fTpS s:fTiL
template d:dUjKpW n:dWjJ s:dXiMjIpR
tempo d:mX n:mX
term s:pS
terminal d:h_mK n:aKgIhXlLmI
terminate n:eRmM nv:eRmM
test d:bQ l:hU n:eV s:aT
text d:pS n:pW nv:dIlUpY s:mVpR
than l:pW
theft n:aKbUiKk_pK
their d:pU
them d:jL
then d:pL l:mT
therapy d:aYdHpL n:aX
there d:lHp] l:mT
they d:dS
think d:pV dv:pX n:pU nv:pU
this n:hT
thorough d:bVeHgHiKkF
thoroughly d:aU
thought s:pR
thread d:mUoK s:lToM
three l:mT
threshold s:iVlHoFpV
through d:hVpK l:pV
throw d:aLbJdLhLjZkLmKoK
ticker s:bIcU
ticket d:oY n:oX s:oY
time n:mJoTpQ s:mP
timer d:aLhLiMmXnL n:aLhLiMmXnL
timezone n:iJmWoN s:pW
title d:pV l:oV s:o[
today' d:pQ
todo d:mRpI n:mRpI
toggle d:aLbLcLdLeKfLhLiJjLkLlLmYoJpJ
token d:cSgT n:gW s:oV
tool s:hTiL
top d:bT n:bXcMgJ s:pW
touch n:m[ nv:m[
trace d:pS n:kJpT
track d:mU dv:gT n:mUpS s:mT
tracking d:bT n:bTgTpH
trade DV:c]gH DW:c[kK NP:bNcU NV:cZgI d:cSkR dv:cT n:bJcWiIkR nv:gIkS
trading D:cR N:cR S:cR d:cX
trading+read N:pV
trading+write D:cS N:cS S:cT
traffic d:iS n:gTiT
train d:lHmToJ dv:bIiLlHmVpX n:lLmXpG
training d:aVpJ
transaction d:bS l:bTpL n:bS
transcript d:pT n:pR
transfer d:nS dv:bKnT l:bIgU n:bJkYnR nv:bKgPnU
transferring d:kRpJ
translation d:iIoQ n:mX
transmission d:kU
transparency d:bJpV
traveller d:iGmVoH
treatment d:aU n:aYpF
tree d:mMoJpX
trend d:pU
triage n:aYdJeLiHpM
trial d:aR n:aS
trigger d:fXhLpM dv:fXhLpM n:fIhMiV nv:fGhLiV
triggered d:bKcZjE
trip d:lSpG n:bWlK
troubleshoot dv:pU
true d:iIlToS
turn d:pU dv:pS n:oIpT nv:oIpT
tweet d:lM n:lLmR
twitter d:oS
two d:p[
type dv:lX n:jWlS
typically l:jImVoI
ui d:pW
un d:aFbFcFdFeFfFgFhFiWjSkFlUmFnFpE
unauthorized d:i[kKpS
under d:cRdXpH
understand d:aR
unique d:oV l:iI
unit n:pV
unlock d:fT dv:fT n:fT nv:fT
unnoticed d:aLbLeLfLgWhLjWmKoLpL
update DV:iU DW:pM d:oS dv:oT nv:oS
updating d:aPiUpK
upgrade d:bHkU dv:iX n:iU nv:iU
upload d:kV dv:kW nv:oT
urgency s:nT
uri d:pT l:mW s:bKcJmWpQ
url d:pS n:lS s:kUpR
us d:iJnU
usage d:pU n:pY
use d:iS dv:dRiLpW n:nV s:iImW
used l:mS
user d:gU s:gU
usergroup n:gWiMoM
using d:pT
utilize d:pT
uuid d:dGgJiW s:iT
vaccine n:pS
validate d:pX dv:pW n:pV nv:pV
validation n:bIfKiSkIpX
validator n:aR nv:aR
value n:gTiJmMoU
variable d:iYmM n:gJiWjVmK
various l:iY
vault d:iJjWkToG
vector d:iS
vehicle d:f[iKpR n:bTfS
verification d:gIpU n:bIpW nv:pR
verify n:gS nv:gS
version l:pS
via d:lX
view d:pX dv:pT
vim n:bIdLiLjLlLm[oL
violation n:dV
virtual d:fJhKiX
visit d:aKbKlY n:aGlZ
visual d:pT
voice d:lVmMnT n:lWmMnQ
volume d:iZmM
vulnerability d:fMpV
wallet d:cTjRlJoN l:bHg[mMoL n:jToM
want d:eSpM
was d:bRkRmM
watch d:bRjKlJmVoJ
watcher d:gFjXmLoW
watchlist d:cXjGmK n:cXjGmK
way d:dR
weather d:pU n:pU
web n:pS
webhook d:iLk^lBmJoMpL n:kS s:iKpG
website d:oX n:iMoX
weight s:aWeJiHkJ
what d:iImW
where d:gTiHmTpN s:pP
whether d:eRgKmSpU
which d:pT
who d:eRiJ
whole d:pT
width s:pS
wiki d:oU n:oR
will d:dV
win d:eS
with n:kRnRpI
withdraw d:dR dv:dR n:dR nv:dR
without d:gTpL
witness d:aLd]gLhLlKmIpL
word d:hJlUpU
work d:dSgIiKmY
worker d:cJiXpR
workflow d:iTmP s:nT
working d:mV l:pQ
workload d:iVpS
worksheet d:aIiIm_
workspace d:hUpK n:hKlMmUoMpG s:gEiYjS
worth d:bRlL
write d:pL dv:pL n:hT
write.none SIDE:iS
write.read SIDE:pU
yaml s:iX
year l:pU
you d:nR
your d:mSoJ
zone d:iLmV n:gUiJ s:mWoI
`;
