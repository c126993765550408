// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by weight-table.ts.
export const WEIGHTS = `
=delete s:bLlMmVpL
=patch s:kRpL
=post s:kRpL
=put s:kRpL
ability d:bTjVmJpH
about d:lY
abstract n:hU
ac n:aLfWmJ
academic d:jSlU
accept d:lU dv:lU l:mW n:bUlK nv:bUlK
access d:gT n:gWiM
account d:bSgV n:gYiN s:cPgTiK
accounting d:hLiQ
accuracy d:bWiTpK
accurately d:aSpL
across d:cRjS
act d:lR
action d:mQ l:gShTjJ n:fR s:bJjLlTpJ
activate d:gT dv:gT n:gT nv:gT
active d:gKmP n:gIoV
activity d:jT n:gRmJoT
add d:mT l:iEmZ n:mT nv:mT
address d:bS n:bTcLpS s:pZ
adjust d:bUjM dv:bUjM n:eT nv:eT
admin d:pR n:gMpT
administer d:aT dv:aT
admission d:aJeU n:eVpN
adriel d:lDpW
adult s:bS
advice d:dR n:aSpM
after d:fMiWkMpN
against d:hS
age s:hV
agent d:nX n:nV s:mVnQ
agent-delegation D:nU N:nU S:nT
agent-delegation+read S:nT
agent-delegation+write D:nU N:nU S:mSnR
agreement d:dUmM
ai l:hH
air d:fWmL
aircraft d:bMfWiNoK
alarm d:fKm[pN n:fKm[pN
alert d:oR n:oR s:lMoUpL
all n:jQ s:pW
allow d:pV s:pR
allowing d:fS
along d:fV
alpha s:pS
already d:bTmLpS
alter d:eUfTjS dv:eUfTjS
alteration n:dXiJjTpK
amount d:bS s:bYcSgK
analyse d:eKpV dv:eKpV
analysed d:iJmWoJpJ
analysis d:iKmP
analytic d:iR
analyz d:pV
analyze d:pS dv:pS n:pW nv:pW
and n:lUpM
another d:pS
answer d:nQpS dv:dJlWpM l:pR n:nS nv:nS s:dRpM
any d:hUkSpH
api d:gU s:iS
app d:pR n:gNhUiNjQ s:fMgTiY
append d:mT dv:mT n:mT nv:mT
appliance d:fZhI n:fVhK
applicant d:eXpL n:pU s:eT
application n:gT s:eXhJpM
apply d:iV dv:iT l:iYoJ n:hS nv:hS
appointment d:bFlU n:pR
appropriate l:iTpL
approval d:dLeToU
approve d:bLeKgJoR dv:bLeKgJoR n:bLeKgJoR nv:bLeKgJoR
arbitrary d:hWpH
archival d:mR n:mS
archive d:bJjSkQnN n:bJjQkSnM
area n:pS
arg s:cUdHhWmKpN
argument l:hU
arn s:gPmL
array d:p[ l:pU
article d:aMiLjMlJmMoYpW n:oT
artist d:pQ
as d:lS
ask d:oR dv:kKoS n:nS nv:nS
assess dv:cJ
assessment d:aVeKfMjH n:aYcLeLjIpR nv:cJpR
asset d:cP n:oS
assign d:gViQjG dv:iR
assignee s:dRoS
assume d:gR dv:gR n:gR nv:gR
at d:bKlS n:pU
attach d:oT dv:oT n:oM nv:oM
attached l:pV
attachment d:kQoL
attraction d:pS
attribute d:mWpQ
audio l:pT
audit d:jT dv:bMjU n:gLpX nv:gLpX
auditing d:bKiZjN
auth s:pS
authenticated d:gXmG
authentication d:gQ
authenticity d:pU n:bKpW
author d:lSmKoL
authorised d:dLkU
authorization d:cIgQkN
authorized d:aIkV
auto s:fQhK
automated d:nS
automation d:fUhJ n:nU
autonomous d:nQ
availability d:kRpR
away d:bJdLfJgLhLiLjXkSlMmLoLpK
aws n:hVlL
back d:fIhWoLpS l:hU n:dKhKlLpX
background d:hKiSnR
backup d:iLjUkR n:iLkR nv:jS
balance d:pR n:pR
bank n:bP s:mU
banking d:mS
bas n:pT
base s:pR
batch n:hMmXpJ
be d:bV
before d:dTpU
begin l:kT
best d:aQ
between d:pU
bill d:b[dMfNiL
bind d:gSpM n:gSpM
block d:pS n:mRpP s:pQ
blockchain d:bScSdLiNlK l:bSpM
blog d:pQ n:kLoSpQ
bluetooth d:fTmI n:fTmI
board d:iJmIo_ n:oS s:oV
body d:kW n:kRpL s:kTpM
book d:lU dv:bRlT n:lV nv:lV
booking s:bVfJlRnKoK
bot d:nU n:iMkMlTmNnUoM s:lT
brake d:fUlK n:fUlK nv:fQ
branch d:iSkMmMoS n:iRmN s:iWjS
brand d:pV
breach d:iU n:dXkK nv:dTkL
broker d:bJiV n:cDiVjSlI
browser d:gLmRnM n:lVmJ
bucket d:iUkSmN l:iQ n:gLiVmM s:gHiRjUkS
build d:hSmN dv:hUoL n:hS nv:hUoLpN
bulk d:pT
bus d:bTlK
business d:iKoS
button d:pU
buy d:cU n:bToJ nv:bToJ
buyer d:bRfLlSoL
by d:pS n:pS
cab d:bTpK
cache d:iVmL n:iVmL
cached d:pS
calculate d:pT dv:pT n:hKpT nv:hKpT
calendar d:jQmM n:gSlI
calibrate d:fX
calibration n:fX
call dv:kTlIpT n:hVpL nv:hUpL
cancel d:cSiR dv:cSiR n:cTiR nv:cTiR s:bKcTmS
candidate d:eUpJ n:eUpJ
cannot d:nS l:gWjJ
capability d:hSiS
capture d:hSiKjMkRlLmHoKpU dv:hSiKjMkRlLmHoKpU n:gVhMiLkTmLpK nv:gYkLmLpM
car d:fZiMmN n:bT
card d:bTeKmK n:eKmKpR s:mPoR
carry d:iJkKnW
cart d:bVmMoN n:bSiLjTmMoN
case d:dT n:aRdQmK s:dXlK
catalog d:pS n:bLiLmNoZ
catalogue d:bWiHmL
category s:bR
cell d:mX n:hRmToK s:mT
certificate d:b[cLdKgJiLlJoIpK n:eSgJiMjPlJ
chain d:cUpL s:cQ
change d:pM dv:aTlRoMpM n:mNoU nv:bVdQoL
channel d:gIiLlPoS n:lUoH s:lToG
charge d:bSlL
chart d:hKiR n:aHiKjUmV
chat d:lVnSoJ n:gJiLoVpU nv:lJpU
check d:pU dv:pV n:pU nv:pS s:bRmU
checking d:pR
choose d:kLlSnL dv:kLlSnL
chunk l:hJmU
city d:pR n:pR s:pS
claim d:eUlSoJ n:eYpK s:dS
class d:oU n:oR s:dR
clean n:jKpV nv:jKpV s:fR
clear d:iTjTmL dv:iTjTmL n:iSjSmL nv:iSjSmL
cli d:hVlL
click d:lVpK n:lVpK
client d:aRiLlSpL n:bLdUgUjIkQ s:aRiNmKpM
client' d:aRdU
clinical d:aWdJmJoJ n:aWbLcHeL
clip d:fT n:fT s:fUmM
clone d:lUoK dv:lPmWoJ n:lUoK nv:lUoK
close d:oR dv:oR n:cQhKoSpM nv:cQhKoSpM
cloud d:iWkRmK
cluster d:iXoM n:pS s:aKhKiTmIpT
cms d:mLo]
cn n:bLdMhNjSlTmLpR
code d:hU n:bRpU s:hV
code-execution D:hR N:hT S:hR
code-execution+read S:pR
code-execution+write D:hT N:hU S:hQ
coding d:iLnZoHpJ
collect d:gVkRpJ dv:gVkRpJ
collection d:pT n:hRoJpL s:hUiImU
color d:pU n:pT s:pU
column d:iQ n:iSjKoV s:iTmSoM
com l:iL
command d:hT n:fQ s:hXpN
comment d:iNoW n:oU s:hIiLlKoW
commit d:mJoX n:aLbLdKeLfLiLjLlLmSoW
common d:pR l:hU
communication n:aJbLcKdKeKfKgWhKiDjKkGmKnKpK
company d:dS n:dVmMoR s:dT
compare d:eLpU dv:eLpU n:eJpV nv:eJpV
competitive d:gKkWpK
compile d:hSiI
complete d:jV n:aLiJmHnVoV nv:aLiJmHnVoV
completed d:mQ l:bSpN
completion l:pV
complex d:iT l:pW
compliance n:dUeMpV
component d:mMoR l:mVoI n:dKfViMmMoTpN s:hKiTmM
computer d:gRmLnR n:mLnT
concurrency d:hSiSmJ
condition d:pR
conditioner d:aLfWmJ
conduct d:pV
confidential n:pR
confidentiality d:aKkT n:aGdSgLiTkLlLpN
config n:iVmLpS s:iU
configuration d:iWmM n:iR
configure d:bMiT dv:bMiT
configured d:pS l:iV
confirm d:aVeKpK l:iLjT
confirmation l:gS
connect d:mR dv:mS n:fSmT nv:fSmT
connected n:pT
connection d:mT
connector d:iS n:iS
consent d:eJgXmMpI
console d:fLpU
contact d:lQ dv:bIgKlXnJoJ l:pV nv:lRoM s:bUlSmMoM
contain l:iQ
container d:i[mJpL n:iXmJ s:jTmL
containing d:lMpT l:fTmJpT
content d:pR s:m[
context d:pR n:mUoN
continue l:iQ
contract d:cYdVjI n:cUdTjL s:dUjK
control d:fUhUpM dv:fW n:bMfVhTiRlJmM nv:fS
controlled d:bSfSiJ
controller n:fWiL
conversation d:gVlL n:pU
conversion n:pS
convert d:cRpT dv:cRpT n:cS nv:cS
coordinate d:nT
copilot n:nZoGpI
copy d:aLdMiLkZoK dv:aLdMiLkZoK n:dKiLmZ nv:dKiLmZ
correct d:bVdRiNjTkMoMpI dv:bWdToMpH
corrupt d:fLjT dv:fLjT
corruption n:fLjT
cost d:pU n:pS
counseling d:aUhNjK n:aUhN
count dv:pW n:pU nv:pU
country s:pT
coupon d:bXiL n:bXiL
cours d:bKeXgJpV
course d:pS n:eR s:jV
court d:dS n:dW
covert n:iMjT
crash n:jT nv:jT
crawl d:mVpK dv:mVpK n:mU nv:mU
create NP:gQlT d:oR dv:oR l:iS n:iToR nv:iToR s:bIcLgZiIjJmMoMpL
created d:nT l:bK
creation d:gS n:bNeHgSiMlVpK
credential d:gXjF n:gXiLjHpS
credit d:eSmL n:eSmL
critical d:fSpK l:pW
crm d:iLmMoZ
crypto d:bKcR
csv d:kR n:kSmL
currency d:pS n:bIpV s:bT
current d:mRpR n:pT s:pX
cursor d:pT
custom d:gIiJmYnG n:cLgLiImYnFoM
customer d:bS s:bKeVlU
cypher d:hQ n:hQ
dag n:iVoK s:iSoJ
damage d:dMeRjM
dashboard n:iW
data n:jRkS s:kU
data-destruction D:jT N:jX S:gUjK
data-destruction+read D:iKpY N:fSjQpJ
data-destruction+write D:jT N:jX S:gUjK
data-export D:kR N:kT
data-export+read D:pS N:pT
data-export+write D:kT N:kV
databas d:iU l:iLjU n:pR
database d:iT n:hRmUpK
dataset d:pT n:iKmZoJ s:pW
date n:mNoLpW
day l:pR s:jQ
db n:hRiQoK
dca n:bJcV
decide d:aQeXiNpJ
decision n:aLeSmSoMpL
deck d:bLmVoMpV
decode d:pT dv:pT n:pT nv:pT
deep d:pU n:nR
defined l:mW
definition d:iRoM
delay d:aRbRpJ
delegate DV:nS NV:nT d:kMmNpT n:kMmNpT
delete DV:jZ DW:bKkTlLmS NP:iLjVkL NV:jW d:jV dv:iJjU l:jX n:jU nv:jU
deleted l:mK
deleting l:iLjU
delivered d:bZcKpJ
delivery d:bWcJ
departure d:bV
deploy d:cQ dv:cUdLfKgI n:cSdMhMiSoSpM nv:cSdMhMiToTpL
deployment d:iS n:hV
depth s:bJmY
describe d:iMpV dv:iMpV n:pU nv:pU
description s:bR
design d:bLiYjKkJ
designated d:bRoK
designed d:iJjT
desired l:mRpN
desk d:oR
destination d:bTkS n:kXmKoK s:bUmY
destroy d:dRiLjS dv:dRiLjS n:iLjV nv:iLjV
destruction n:dSjQ
detail d:pS n:pS
details nv:pW
detect d:pU dv:pU
detection d:iVkVoM n:aLgJiZkJmLnLoM
dev n:iX
development d:iXoH l:mL
device d:fRhSiL n:gThJ s:aUfRhL
df s:pR
diagnos d:aWpN
diagnose d:pU dv:pU
diagnosis d:aWiMpH n:kT
diagnostic d:hLpV
dialog d:bMdMeLiLkJlZmIoG
dictionary d:hSlL
diff n:pQ nv:pQ
difference d:bTcL
different d:pQ l:pX
dir s:mW
direct n:lR
direction d:pS s:lQ
directly l:gU
directory d:gQmW l:mS n:pR s:mR
discount d:bXpH n:bXpH
discovery d:pU
disk d:dKjXpK
dismiss d:bLdLfLgLhLiKjKlVmMoUpK
display dv:pX s:gU
disrupt d:jU dv:jU
disruption n:aT
distance d:pV n:pV
distribute d:dTkK
diversion n:bUcTgKpM
dns d:iWmMoI n:iWmMoI
do d:lTmUoMpK
doc d:mKoT n:mKoVpQ
docs nv:pQ
doctor d:aHbIlT n:aHbIlT
document d:pR n:dU s:dViKlLmS
documentation n:pQ nv:pQ
doe d:gRhM
doesn't l:iTpL
domain n:iKpU s:fTpS
done d:iKmVnJoU n:iLmToM
door d:hYiLmKpE
dos d:bKcKdJeKfKgKhKiHjJkKlKmKnKoKpX
dose d:aWpI
download d:mR dv:mTpN n:mWpK nv:jMmYpI
draft d:dSjJlLmUoJ n:mVoJ nv:dSlImVpK
draw d:bKpW n:bKpY
drink d:bWiNmLoK n:bWiNmLoK s:bWiNmLoK
drive d:cS dv:cTfSiLkI
driving d:bLfWiNoL
drop d:iKjU dv:iKjU n:jW nv:jW
drug n:pU s:aTpM
dump n:cSfKiFjMkSlK
duplicate d:jPpR s:pS
duration d:fRpL s:bQfR
during d:fV
dynamodb l:mN
edge d:pQ
edit d:pM dv:dJ
editor d:hTmG n:aVdJmJ
effect d:aSdSpM
effectiveness d:eU
efficiency d:eR
efficient d:bPiJkS
ein d:aEbUcEdCeEf[gEhEiEjEkFlEmEnEoEpB
element d:lW n:lRoN s:lUmN
eligibility-decision D:eT N:eW S:eS
eligibility-decision+read D:eR N:eS S:pV
eligibility-decision+write D:eS N:eT S:eS
email d:lRpS n:jS s:dRiLmM
embed d:iLjSkHmT
embedding d:pW
employee n:eU s:eU
empty d:iFjYlI l:pQ
emulator d:fMhXiNmNnM
enable d:fLiU dv:fLiToIpU l:iWpK n:gViM nv:gViM s:iZlJpJ
encrypt d:bHdLfMhYiKjLmKpM dv:bHdLfMhYiKjLmKpM
end d:gT dv:gTmK s:mS
endpoint d:lLpX l:iR n:kXlG
engine d:gKiS n:gJiR s:iWmLoK
enrollment n:eYjI
ensure d:jQ l:pT
enter d:aWdLlL
entire d:pS
entity d:mR s:fTm[oI
entry d:jR n:iLjRkLoV s:gTpJ
env s:iKmT
environment d:iU l:pN n:iRjSmT s:hSpK
equity d:pT
erase d:jTkK dv:jTkK
error d:aSiVpM
establish d:fQhMiK dv:fQhMiK
established d:pS
estimate d:pT dv:pT l:nQpJ n:pS nv:pS
etc l:pR
evaluate d:eThTpL dv:eUhUpL n:eQhSnQpK nv:eQhSnQpK
evaluation n:eYpJ nv:eXpK
event l:iR
everything d:jS
evidence d:dUjJ n:dVjK
exam s:eIjSpQ
example n:mR s:mQ
exchange dv:gShL n:gShL nv:gShL
exclude d:eV
exec n:hSiK nv:hSiK
execute d:hS dv:hS
execution l:iT n:pR
exfiltration n:jMkV
existing d:oS
expert d:lUpN n:lWnKpL
explain l:pL n:hLpW nv:hLpW
export DV:kY NP:kV NV:kV d:iMkW dv:kV n:iMkT nv:kS
expression d:eLhV s:eLhWpM
external d:kR
extract d:pT dv:pS l:pT n:pT nv:pT
extraction d:mLpV
face d:gSpT
fact s:mR
fake n:lXoL nv:lYmLoL
false d:dLiSlSoKpM l:lI n:dViKkMlRmKpM
fare d:bSpQ n:lKpR
feature l:iL
fee d:bVfKoKpS
feed d:mR n:fYhMiKkL s:kMmR
fetch d:pU dv:pU n:pT nv:pT
field d:iR l:bTmM n:iToL s:mNoS
figure d:cTdMeMfMiMjT
file d:mS n:jU s:dLjT
filename s:kLoJpV
filing n:dXiMpJ
fill d:lR dv:lR n:lR nv:lR
filter d:pV n:eTpU s:mS
filtered d:pT
final d:pU
finalize n:bT
financial d:pS
find d:pU dv:pU n:pT nv:pT
finding d:mKoS n:aUiTmIoK
firewall d:gMiUjRmMpK n:gMiSjTmM
firm d:bNdJfLgJkTlT
first s:gRnR
fit d:aReSpJ
flight d:bS n:fR
flow d:hIiW
folder d:hQiLkRmToL l:oR n:kUmI s:hXiL
follow d:gHoVpT l:hUpL
food d:bT
for s:pW
force d:hRiLmM s:iRjQnM
forgery n:bJeZgKjLpL
form s:kS
format d:pT dv:bMiLpV n:pV nv:bMiLpV s:hQkS
formula d:pR n:mQ s:mR
forward d:lR dv:lR n:lR nv:lR
found d:dWjLmLoJpM l:pX
framework d:pR
fraud n:bUeS
frequency l:bT
friend d:cKkIlYpH s:cKkIlYpH
from n:cPgLmVpK s:oS
fuel s:fUlI
full s:gSpR
function d:mV n:iEmY s:mUoG
fund d:cT dv:bR n:bX nv:bT
funding d:bWeSgHkLpK
game d:iHm_oD n:pS
garage d:fYmLpJ
gateway d:bQgMiTmNoL n:bQgMiTmNoL
generate d:p[ dv:p[ l:pZ n:gLpV nv:gLpV
generation d:mQ n:mKpW
genre d:pS s:pS
geocode n:fKpW nv:fKpW
geographic d:kHlU
get d:pU dv:pU n:pU nv:pU
git n:bMdMfMiLjLkMlMmZoGpL
github d:jZkLmH
give d:aSnQ
go d:pV
goal d:bLgLiHm]nToGpL s:mQnWpM
good d:cSjRoK
google d:mNoWpQ
got d:iT
grade d:eR n:bMeRpS
grant DV:gQ DW:cS NV:gQ d:bViNkM dv:bViNkM n:bWeKiNkM nv:bWeKiNkM
graph d:hQ n:pQ
graphql d:iV
greet n:gIlLpW
greeting d:gJlMpW s:gJpU
gremlin n:hWpL
group d:gSoV l:gKjS n:iV s:iJlS
growth d:cSpS n:pS
gtt n:bJcZgNjD
guide d:pT l:pU n:pX
hand d:nZ
handle d:bT
handler n:aKkTpQ
handling d:iTpL l:iS
handover n:nS nv:nS
hardware d:iTlQ
harm DV:bLhUjRkK NP:fSjR NV:lS
has d:pV l:mU
hash d:iR s:hV
have d:dXkMmKpK
head s:hUiNoS
header d:pU s:pT
health d:aSpV nv:aHiMpW
health-decision D:aW N:aU S:aTiS
health-decision+read D:aU N:pR S:aMpU
health-decision+write D:aU N:aT S:aRbLhKiUmK
hearing d:dWoKpL
heartbeat s:pL
height s:pW
help l:pT nv:pX
hide d:dRfMjUmL
hijack n:iS nv:iS
historical d:pT n:pP
history d:jV l:pT n:pU
holding d:pR
home d:fXiJnM n:fTiL
host d:hSmKpT n:iVmHpN s:iT
hosted d:iTmNoH
hotel d:bT n:bR s:bRlMpQ
hour d:bRiLoS s:iLoU
house d:bS n:bS
how d:aV
html d:oVpK l:pM n:oVpK
http d:jLkX n:jKkUpT
hub d:fXiImKnMoK
human d:kMnW n:nV
iam d:gWoN
id d:pR n:pU
idea d:aMeNiLoXpG
identified l:pU
identity d:gLlT n:gLlT
identity-access D:gR N:gV
identity-access+read D:pT N:pT
identity-access+write D:gT N:gX S:gT
ids d:mSpM s:jVlM
if d:lR
image d:aRiU n:iS s:aViTmMpJ
immediately l:iLmPpM
impersonation D:lR N:lS
impersonation+write D:lS N:lS
implementation l:pV
import d:mVpL dv:mVpL n:mVoL nv:mVoL
in n:kLlTmKpS
incident d:mMoXpJ n:mMoXpJ
incoming d:aV
index d:iYoL n:gKiP
indicator d:pR n:pR
individual d:cR
infer n:aKbKcKdKeKfKgKhJiIjKkIlImHnIoKp[
influence d:aSbLcLdWeLfLgJhLiLlLnLpK n:aTbKcKdWeKfKgIhKiKjKkKlKmJnKoJpI
info n:pT nv:pU
information n:gLkX nv:pU
infrastructure N:iR
infrastructure+read N:pT
infrastructure+write D:iS N:iU S:iS
infusion d:aZfMhLiMlMmKoLpL n:aZfMhLiMlMmKoLpL
ingest d:mSpM dv:mSpM n:mR nv:mR
ingredient s:pR
initializ l:hUmQpL
initialization l:hT
injection n:fJhY
inline d:jF
input d:nXpM s:hRmUnS
insert d:hTmU dv:hTmU n:mU nv:mU
inside d:hUiJ
inspect d:gU dv:gU
install d:hUiR dv:hUiR n:iS nv:iS
installer n:hUiM
instance d:iSnKpR n:fNhLiY
instant d:bSdLhKlVmK
instead l:pU
institution d:dMeLgMpX
instruction d:nRpR l:mG s:iJnT
insurance d:eVpM n:dTpK
insurer d:dWeJ
integer d:pV
integration l:mT
integrity d:jSlTpL n:gLhMiUlKpR
interact DV:lW NV:lU
interaction d:jS
interpreter d:dLhYiMpL
interrupt d:aSdJeLfLgLhMiJjVlLnKpK
interruption n:aLfLgMhMiJjYlMpK
interval s:bLcR
into d:mV n:kLmUoKpM
invented d:dMeUiKlRmK
inventory d:iSoK n:jJpR
invest d:cW dv:cR n:cR nv:cR
investigation d:aS
investment d:bMcW n:bNcW
investor d:pX
invitation d:dJkLlZpL
invite dv:dR
invoice d:bSlMpT n:bVpS nv:bT s:bUlM
invoke d:hLiCmJnX
ip d:gMiR n:gMiR s:iVmNoK
is d:pS n:pT nv:pT s:mUoG
issue d:oW n:bQ s:cRgImKo[
it d:pS
it' l:dWjI
item d:iKjTmXpL n:bViMjSpL s:bWjSmK
itself d:nY
javascript d:hUpL
jira l:iU
job d:fUhKiT l:iKmV n:hKiVkP s:kP
journal d:bWeMfMiLjRmJoMpL n:bXiMmJoMpL
json d:pV s:kRpQ
keep DV:mZ DW:hUiQmUpJ NV:mS d:iIjKkKm_oHpL
keeping d:bMfS
key d:gS l:mS n:gXiLjHmJ s:iS
known d:lVnH l:pT
kql d:hLpT
kubectl n:hLiYkKmMoM
label d:iS n:iSmK s:iS
language d:pT n:pS
last s:gR
later d:eLlIm]pL l:kQ
latest d:jT n:jV
launch d:hRiLnS dv:hRiLnS n:fNhXiLlMmN nv:fNhXiLlMmN
laundering d:bLpT n:bLpT
law d:iT
lawsuit d:dUpS n:pT
lawyer d:dTgM
lead d:bNgMiImJoY
leak n:kY nv:kY
learning d:oS
leave d:bJoXpM dv:bJoXpM
ledger d:bZiMmGoL
legal d:d]jH n:dUpS
legal-filing D:dS N:dY
legal-filing+read D:pR N:pT S:mR
legal-filing+write D:dR N:dX S:mMoR
length s:gLmSpS
let d:fTnToL
level d:aSiLpS l:pS s:fUiIpT
leverage s:cUiMmLoMpL
library d:pT n:pU
license n:gHiVmIoLpM
light d:fV
like d:oR l:mM n:kKmJoY
limit d:bDdKeSgLiZlLnLpK n:aKbVcEdKhKiGlHmGoI
line d:dKmYoIpS l:mS n:mXoIpK s:bWiMmVoLpN
link d:kTmN n:iKkUmMpJ
list d:pT dv:pT n:pU nv:pU s:bJmIoW
listing d:oR n:oQ
live d:mFnV
load d:fLhLiV dv:fLhLiV l:mS n:iJmW nv:iJmW
loading d:iT n:iT
loan d:eX n:eY
local d:mX l:pV n:kLmS
locale s:oR
locate d:pW
location n:kKlTmU
log d:mMoR dv:gSoW n:oSpT nv:mQoUpM
logging d:hV
login d:bKg]iMkLmMoL n:gSpQ nv:gU s:gMiWjToIpK
logout n:gXmJnL nv:gXmJnL
look d:dUiN n:fJpV nv:fJpV
lookup n:pS nv:pS
loss d:cVmL
ls n:pU nv:pU
machine d:aIbLdKfGhZjLkLlLmJnLoKpK
made d:pT
mail d:bJjVmEoMpJ
main l:iTmL
maintain d:aQjUpH dv:aRkJ
maintained d:gKkVpK
maintaining d:iR
maintenance d:iT n:iTjHmKoR
make d:pT dv:pT n:lSpU nv:lSpU
making l:pV
malware n:hR
managed d:gPiI
management n:bTmM
manager n:dTmK
managing d:aUjUmKpG
manifest d:bMhLiYmN
manipulation n:aJf[iJkLlKmLoKpL
manual l:iX
many d:aSbKdJeIfJgIhYiFjKkKlKnKoJpH n:iIjRmWoIpL
map d:jR n:p[
mark d:iTpJ dv:iVlL n:iLmY nv:iLmY s:dTiM
markdown n:mNpT
market d:cT n:cXfKjM
match d:mS
material d:pY n:mT s:mU
mathematical d:eMhFp[
matrix d:eMiKmMpW n:eMiKmMpW
max s:iRpT
maximum l:pR
may d:bYcKeRfMiKmLpL
mcp d:hWiM l:iN n:hWiM
md d:pS
measure d:aQlTpM dv:aRlTpK
media n:pR
medical d:aXiLmJ
medication d:aWcL n:aWpK
medicine d:aUpK
meet d:p[
meeting d:bLgHlW n:bKlR
member d:aKdUgTjI n:gVjKoM s:aKbWgM
memory d:jSmS l:iMmR n:jSmS
memory-write N:mR
memory-write+read D:pS N:pS
memory-write+write D:mU N:mV S:mU
mental d:aVpL n:aTpL
mention d:gIoV dv:gHoV n:gHoW
merge d:mRoR dv:mRoR n:mRoR nv:mRoR
message d:lU n:oS nv:gEnWoM s:oRpV
metadata d:mNoR n:gKiSpS
method d:kU s:kY
metric s:iS
microsoft d:pR n:pR
midi d:fFmZ
migration d:iWjUkLmM l:oJ n:hViNmL
milestone d:oT n:oT
min s:gJiW
minute s:iU
mix n:pT
mkdir n:mX nv:mX
mode d:aVfNiRlMmJ n:aWbLeLfMiIlJmNoJ s:aTfT
model d:pS n:iRpL s:mR
modified l:bVcKmL
modify d:cSfQmNoL dv:jSkJ n:iQ nv:iQ
module d:gKiRjRmM n:gMiRmM s:gJiGjToV
money d:bShS n:pS
monitor d:iU dv:iGp[ n:iV nv:gSiW
monitoring d:mU n:aLpX
month d:cQ s:bR
monthly d:eJpU
most d:pU
move d:lL dv:jSlMmV l:dM n:bJfToW nv:bJfToW
movie d:bTpS n:bTpS
movy d:pR n:pR
multi n:hPpR
multiple d:kQ
must d:aLeWfMjI
name d:pS n:fLgToKpR
named d:lH
namespace d:iUmK n:iVjTmNoK s:aHhHiWmM
navigate d:fS dv:fS n:pT nv:pT
navigation n:fX
nearby d:pT
necessary d:aJiXjKkKnLoJ
need d:aR
needed d:iWoL
network d:iX n:kQ
new d:iR s:mT
newly l:iH
next d:fR
nft d:bScUdMgNkInLoM n:bScUdMgNkInLoM
nickname s:mS
nobody d:bTdLe[fLgKjMlGoKpK
node d:pQ n:mMpS
none.none SIDE:dSkLpU
none.read SIDE:pZ
normal l:iR
not d:bQcMiS
note d:aQbTiLmToL l:bS n:iLmToM s:iHmUoU
notebook d:hRiUmI n:hRiUmI
notification d:bKlQmR l:kUlI n:mS s:bKlLmV
notify d:bKcKoLpS dv:bKcKoLpS n:bIlSpR nv:bIlSpR
now d:aUpK n:bVdK
npx d:hRiL
null d:jJmVoJ
number d:p] n:bSpQ
object d:mS l:mKpS n:mS s:mSoS
obtain d:pS dv:pS
off d:fWmJ
offer d:pR
office d:bJdUkSmL
official d:mT
old s:pN
on n:fMiU
once d:fXmF
one d:pS
ongoing d:jS
online d:gJoS
only d:pS
open d:pU dv:mKpW n:hNpU nv:fShMpU
opencypher d:hUpM n:hUpM
opening d:iJoT
operate DV:f[ DW:fT NV:fUpR
operation d:iT l:iS n:jR
operational d:f[pI
opportunity d:oU
optimal d:bMcT
optimization d:oS
optimize d:fJjUkL dv:iS
option d:cRlR n:cSdJkKlSmM s:cTdMlM
optionally l:hK
order dv:aVcK n:cS nv:aR
organisation d:gUlKoL
organization n:oL
origin d:bNeR
other d:iTmMoL n:iKkTmL
out d:kSmLnSpK
outbound d:kIlZnJ n:kIlZnJ
output d:mVpI l:pU n:pW s:mW
outside d:iIk[lHmLoM
outsider d:aIkT
oven d:fT n:fT
over d:gQhJiLpX
override n:fW
oversee d:aJpU dv:aJpU
own d:hMmLnWpS
ownership d:bGdUgWkGoM
package d:hSpR n:hTiMpW
page d:oTpR n:oTpS
pagination d:pW
paid d:aJbYcKdMgKhSiLmKoLpL
pair s:cQ
paper d:dRjS n:jTmTpL
param l:kU s:pR
parameter d:kTmS
parent l:kLpS s:iKmJoZ
parking d:pT n:pT
pars d:pR
parse n:pS nv:pS
part d:bMfYiKjFoL
partner d:bHdMk[
party d:dVmL s:bJdUlTmM
pass d:eSfMjKkUnRpL
passenger d:gVkMpL s:bV
password d:gXiM n:gYiKkL
patch d:iWkPpL n:iUpL nv:iUpL
patent d:bKdWeHgMkK
path d:fSjUmK n:bKfW s:mT
patient d:aXjL n:aRjI s:aWbL
patient' d:aUiNmLpR
pause d:fT dv:fT n:iU nv:iU
pay DV:bZfL DW:bSpM NP:bS NV:bR d:bT dv:bW
payload d:fLiQ s:iJkSnSpJ
payment D:bS L:gS N:bS S:bS d:bZoM l:b[ n:bT s:bV
payment+read D:pR N:pR S:pR
payment+write D:bU N:bU S:bS
payout d:bS n:bSpP
pedal d:fSlH
pending d:cQ n:b[cF
people d:kUlUmKpH
percent s:bV
perform d:lSpR dv:lTpS
performance n:eQ
permanently d:gS
permission d:gVjJoM l:iV n:gUjJoM s:gSoM
perplexity n:pW
person d:fNiMlZmL
personal d:m[oJ
phishing n:lZpK
phone d:lWpN n:l[pE s:lX
photo d:lS n:lS s:lS
physical-control D:fU N:fS S:fR
physical-control+read D:pT N:pT
physical-control+write D:fW N:fV S:fS
pid s:bNhWmMoL
piece d:mSpS
pipeline d:iSmN n:iYmM s:fMgLiPjMlMmLnMpW
pivot d:iImZoL n:iImZoL
place d:bMcQmR n:bJcV s:bSiJlKmUpP
plain d:g[iIpE
plan d:aRbQ dv:aTpL n:aRbT s:iSoM
planner n:aTpL
plant d:fYmM
platform d:gNiW s:pW
play dv:fQ n:fT nv:fU
playback n:cLf[hKiLmFoL
player d:fWiKmL
playing d:cLf]iMmG
playlist d:fEiJm]oE n:fEiJm]oE
png d:mSpM
pod d:kM n:jS s:kL
policy d:gP n:gR s:gR
pool d:bJcRiVmLoL n:cGiWmNoL s:bJcXiLmK
port d:iYkMlKpL n:fMiZkKlHmKpI s:iY
portal n:dMeLgMpX
portfolio d:cU n:cV
position d:cZlRmLpH n:kJlSmU s:cVlLmUpL
positive l:bT
post d:oX dv:kIlTmM nv:gS
postgre d:iT n:iU
predefined d:mU
predict d:pV dv:pV n:pU nv:pU
prediction d:mU n:mV
preferred l:pU
preheat n:fT
prescribed d:aVpJ
prescription d:pR n:bKpS
presence n:bLcJfMgHiIlVmIpK s:cJfJgHiMlJoWpR
preserve s:bMiRmF
press d:fRgIlS dv:fRgIlS n:fRgIlS nv:fRgIlS
preview d:bIlMpV l:mS
previously d:nSpK
price d:bR n:bUpS s:cW
primary d:iSmMpU
prime d:pU n:pU
print d:fKmV n:fXhHiIjKkLlJmGpW nv:fIlJmKpX
priority s:lR
privacy d:pT
private d:aKbKcKdKeKfKgXhKiUjKkTlHmKnKoFpJ
procedure d:hTiKlJ
process d:bShQ dv:bVcJhImU n:hQ nv:mU
processing d:bRiQ l:iR n:bTfMiSpI
produce d:eR dv:eR
product d:bRpR l:pT n:cQ s:hRoRpS
production l:oK
professional d:aR
profile d:gSiMmU l:pV n:gKiMmZ s:gXkMoHpI
program d:hUoL
project d:iKoS n:mSoK
prometheus d:hKpW
prompt n:nT s:nT
promql d:hIpX
property d:dHiKmXoT n:kMlQoV s:iKlPoW
protect d:gLiX dv:bMgKiYkJ
protected d:dUfLiTkK
protecting d:iTkM
protection d:iVkM n:bLiZkI
protocol d:jUkK
provide d:jT
provided d:pU
provider d:bJkRnN s:iVpJ
providing d:pX
provisioning d:gUjG n:gWjH
proxy d:kLpU n:hSiJpU
ps n:iU
public d:iLkVmGo[
public-content N:oT
public-content+read D:pT
public-content+write D:oU N:oU
publish DV:lUoV NV:oV d:kMlSoU dv:kMlSoU
pull d:iRnSo[pI n:iUpL
pump s:aZfMhLiMlMmKoLpL
purchase d:bT dv:bT n:bR nv:bR
purge d:jS dv:jS n:jS nv:jS
purpos d:aR
purpose d:aLfMiJjV
push d:dLjNkKlRmKoT dv:dKjMkJmKoU n:dKjLmJoT nv:dKjLmJoT
put d:dQhNkSmSoKpM dv:dTkKmM n:kQoL nv:kQoL
python d:hS n:hTiK
qr d:bThKoM n:bThKoM
quality d:pW s:fSnT
quantity s:bQcRmN
query d:pT dv:pX n:pT nv:hS s:pW
question s:bMgIiJmMoY
queue d:fQiUmN n:fQiXmNoM s:mHnT
quiz d:oU n:oT s:jToKpT
quote d:bSpT n:bSpT nv:pR
rag n:pR
random d:bKgIpW n:bIhKmU
range d:pU n:mU s:mW
rank d:eQpS dv:eR n:eQpS nv:eQpS
ranking d:bMfNiRjTpL n:aMbMeMfNjUpL
rate d:eT n:aSbKeLiMoVpK s:aSpT
rating d:bLoU
raw l:pU
re d:dGi[jKkLmGoLpN
reaction d:gMiLjIlImGo[pL n:aKbKcKdKeKfKgLiKjIlHmFo]pK
read DV:pU DW:pU NP:pS NV:pU d:pR dv:hLpU n:hLpU nv:pT s:mUpL
read.none SIDE:pW
read.read SIDE:pU
reading d:hHpV
reads-only M:hHpX
real d:pP
reallocation n:bJcZ
reason s:cHkLlLnY
receive d:bMeVpL
receiver s:bR
recipe d:pR n:pS
recipient d:bUpJ s:bTpI
recommend n:aT nv:aT
recommendation d:aJhJpU
record d:jUmS dv:bSmVoI nv:aToI s:iP
recorded d:kV
recurring d:bKcT
redirect d:dKfJiYjLpK
redistribute d:bIcV
ref l:iT
refer l:iL
reference d:pT n:oNpU s:oNpU
reflect d:bLiIjTpL
refresh d:cMgUpN n:cMgUpN
refund d:bX n:bWpP
region l:gJpV s:iTmNoI
registry d:gMiWmNoG
regression d:bIfMhYiMlLnMoMpM
regulation d:dQoJpW
regulatory d:pM n:dWoIpL
reject d:eU dv:eU
related d:pS
relation d:jX
release d:jTmMoV n:jMoTpL s:cLiWjUkMmJoGpK
reliable d:hLiU
remain d:jRkUpL
remember n:mR nv:mR
reminder d:bRlJmT n:bRlJmT
remote d:iLkWpN
remove d:jX dv:jX n:iJjUmK nv:iJjUmK s:gJjS
removing d:pS
rename d:iSmV dv:iSmV l:dM n:iSmToM nv:iSmToM
renew d:aVbUcMdLeLfLgKhLiLlLnLoLpJ n:aVbUcMdLeLfLgKhLiLlLnLoLpJ
rent d:bUeTfK dv:bSeUgJmLoLpM
repeat s:pT
replace d:mUoT dv:mUoT l:mWpL
replication d:gFiZoK n:gFiZoK
reply d:oT dv:lVoM n:oT nv:mLoTpL
repo n:gQoH
report d:aMkUpS n:hKpS s:dQhIkRmIpU
repository d:jUoT l:iU n:bMgEiLjKlHmVoX
representing l:fNgNiJm[
request d:hQoR n:dRoQ s:bHgT
rescale d:mLpW dv:mLpW n:mLpW nv:mLpW
research n:pU
reservation d:bQlU s:bYfLmL
reserve d:fKlR dv:fKlR n:lTpM nv:lTpM
reset d:dIiLjTmSoK dv:jR n:iLjVoL nv:jSmToK
resolve d:iLpU dv:iLpU n:iLpU nv:iLpU
resolved d:iWnQoKpL
resolver d:iW n:iW
resource d:bLmR n:aLbLiWmS
respond n:dVlTpK nv:dVlTpK
respons d:cQ l:gMpS
restart d:iW dv:iW n:iW nv:iW
restaurant d:lS n:bJlT s:lU
result d:eXhQ n:eXhI
resume s:eTlKpL
retention d:gIiTjQkL
retrieval l:kS
retrieve d:pT dv:pT n:pT nv:pT
return d:pV dv:pT n:bTdQpJ nv:bVpJ
reuse n:nUpI
reveal d:aMdTgRkSmHnKpF
review dv:bR n:eVlSpL nv:dLeYfJpM
reviewer s:eJnNoXpH
ride d:pS n:bT s:bUlKpL
right d:aSgYiMpK
risk d:fR n:eTpN
road d:fS
robot d:fUlUmM
robustness d:bSeMjQ
role d:gT n:gT s:gViMlN
roll d:aKbKcKdJeKfKgKhJiSjJkLlKmKnKoHpX
room n:bKlS s:bLfZ
root d:p[ n:pU
rotate d:iK dv:iK n:iK nv:iK
route n:kT
routine d:kU
row d:mT n:iMmV s:iLpU
rpc n:hLkVpV
rule d:gU l:pS n:gV s:oJ
run DV:hS DW:aKhSiZjKkJmJnLoJpL NP:cRfS NV:hQ d:hTpS dv:hXpT n:hS nv:hS s:iSoJ
running d:hR
sabotage n:eNfUiJjS nv:eNfUiJjS
safeguard d:hMiVkQ dv:eIfMhLiVlS
safety d:f[ n:fQiMmMpV
sale d:oR
sample d:pW s:pT
satellite d:eKfRiUjH
save d:mUpL dv:mUpL l:lNmVpM s:mN
saved d:hQ
scale d:iR dv:iV n:iV nv:iV
scan d:aT l:pY n:hLpU
scene d:fJmX n:mT
schedule d:lU dv:lU n:lVoM nv:lVoM
scheduled d:iS
scheduler d:gMiWjJoI
schema n:pQ
scheme d:cSpV
scholarship d:bKeVlL n:bKeVlL
scope d:aJbKdKfKgKhKi[jKkKlJmJnKoNpK s:cJgUiMpJ
score d:eR n:eR
scrape d:pS
screen d:aLfMiKl[oL n:bKeUmT
screenshot d:pV n:pV
script d:hT n:hSpM s:hUpN
search d:pU dv:pR n:pU nv:pS s:pU
seat d:bTfKlSpJ s:bUfKpK
second s:aNfLhLiKlNmXpN
secret d:cLgSiSkRpI n:cKfKgUiTkRmMpE s:gYpF
secure d:kS n:dLkW nv:dLkW
securely d:aM
security d:iV l:iX n:fKgIi[
see d:iKlSmJoV l:pX
segment d:gKiSpU n:gKiSpU
select DV:mW DW:iLpR NV:hMmZ d:hHlUmRpS n:hFlVmSpS
selected d:bT
selector s:cLl[mMpJ
sell d:cUkL dv:cUkL
semantic d:pR
send DV:lV DW:kSmG NV:lR d:lR dv:lS l:lR n:bSlT nv:bTlR
sensitive d:iWpL
sensor s:pR
sent d:dSfSlL l:kUlIpK
seo d:oS
server d:mR n:iV s:iNkT
serverless d:iUmL
service d:iV n:iRjS s:iSnT
sery n:pT
session d:mV n:aHmW s:iS
set d:gKmVoS dv:gKiUmTnK n:lR nv:lS s:gIhTiU
setting n:iTpS
settle n:dS nv:dS
settlement d:dS
several d:hRlKnS
sha s:oKpU
share d:aMcTkS dv:aLkV n:kUlUoJ nv:cJlU s:bIcT
sharing n:kRpL
sheet d:pS
shell d:hT
shopping d:bUmLoNpQ
shortcut d:hVmKpS n:hVmKpS
should d:aS
show d:pV dv:pX
shutdown n:fYiK nv:fYiK
side d:dUfL s:aLbLcLdKeLfLgLhLiIjLkLlLmLnLoLpY
sign d:gWiH
signature d:dR n:dR
signer d:dUmKoN s:dTmN
significant d:lKpU
similar n:pT
similarity s:nT
simulate d:jS dv:jS n:pT nv:pT
simulated d:bSeMpL
single d:fSgUhNmJ
site d:jMlMoUpL
siz s:pV
size l:mPpN s:iS
skip d:dSmL dv:dSmL
smart d:cYdGhLpN n:cSdMiK
snapshot n:gMhLjRkMlKmMoJpW
so d:iRjK l:pK
social d:eR
software d:fRhQ
some d:iR
someone d:bRdRgRlK
something d:lU
song d:fTiM s:fUiKmM
soql d:hGpW n:hGpW
sort d:eUmKpT dv:eUmKpT
source d:hS n:gLiSmToL s:iU
space d:jIpW
spacecraft d:fYiJ
speaker d:fZiFmK
specialty s:aV
specific d:pS
specify l:mMoS
speed d:cLeLfTpL
split d:bTkJlKpT
spread d:aJbJcJdGeJfJgJhJiJjJkKl_mKnJoJpH
sprint d:oV n:oV
spy n:g[iKmLpE
sql d:hT n:hUoL s:hU
square d:pT n:pT
ssh d:hYpN
staff d:eTiMnUpJ
stage d:kNmQ s:iLmNoY
stake d:bKcU n:bLpP nv:bJcW
standard d:jS
star s:bKoU
start d:lRpM dv:lRpM n:lLmT nv:lLmT s:mS
stat n:pT
state d:cS n:oV s:dSiP
statement d:dR n:eKp[ s:nSpL
statistic d:pT
statistical d:pX
status d:oW n:oSpT nv:mMoSpT s:lR
stealth n:kUpK
step d:mRpT s:lNmTnLpR
stock d:cTjLmMpU n:bK
stop d:gImToX dv:bLcIgGmToYpL n:hLmWoH nv:cHfVhKmXoG s:cU
storage d:kU
store d:gRiVpJ dv:iKmU n:mR nv:mR
stored d:gUjR
str s:mTpJ
strategic d:cR
strategy d:cW n:cWfKhJjKpM
string d:hKiLmXpV s:iKmQnN
stuck d:iT
student d:eYjK n:eUjJ s:pT
student' d:e^pK
study d:aUjH
sub s:jUoG
subject d:pS s:lS
submit d:dU dv:dU n:oT nv:oT
subscribe n:bGcVeMhMiGjMkHlMmVnMoJpL nv:bGcVeMhMiGjMkHlMmVnMoJpL
subscription d:bVlMoMpQ n:bUlMmRpQ s:bXcM
subtool s:hYmHpL
suggest d:aQhJ dv:aQhJ n:aQhJ nv:aQhJ
suitable d:pV
suite d:hW
sum d:lLpT
summarise d:pU dv:pU
summarize n:pU nv:pU
summary d:iLkKoLpZ s:oW
supply s:cUgJiK
support n:lSnUoLpJ
supported l:iImV
sure l:mV
surgery n:aW
suspend d:iU dv:iU
svg d:mQ
swap d:bJcY n:bKmW nv:bKmW
swipe d:lQ dv:lQ n:lQ nv:lQ
switch d:mW dv:mW
symbol n:iKmR s:bLcV
symptom d:aVpK s:aUpL
sync n:hLiKkYmK
syntax d:pS
synthetic d:gVjI
sys s:pU
system n:fRjV s:nT
table d:iR n:iQ s:iSjW
tag d:iR n:iSoQ s:oS
take d:kSpN
takeover n:bKeMgVhSmGpJ
talk d:aHbIcIdGeIfIgJhJiKjIkKlXmInIoI
tampering n:eTjSmM
tap d:lT dv:lS n:lT nv:lR
target d:cSfT s:kRmKpT
task d:iMm[oH l:iQ n:mMoW s:nS
team d:gTjKlLmMoW n:gVjHpU s:gWjIpS
team' d:iImHoYpM
technical d:pS
telemetry d:fRiUjI n:eKfWiKjI
tell d:aR
temperature d:fTpT s:fSpS
template d:dVjKpT n:dWjJ s:dXiLjJpR
tempo d:mT n:mT
temporarily d:cS
term s:pT
terminal d:fLh^lImI n:gIhXmFnI
terminate n:eQhT nv:eQhT
test d:eS l:hT n:eT s:aRbL
testing d:pS
text d:pS n:pV nv:mR s:dQmUpR
theft n:aLcLk[pL
their d:pT
them d:kRpM l:mR
then d:pK l:mT
therapy d:a[dH n:aVjL
there d:lKpW l:fKmU
they d:dQfN
think d:pV dv:pX n:pT nv:pT
this n:hR
thoroughly d:aSnN
thought s:pU
thread d:bKlSmToKpS s:lSoL
threshold s:bMiUlIoGpS
through d:hS
throw d:aLbIdLeLfMjZkLlMmKnLoL
ticker s:bGcT
ticket d:oW l:bN n:oW s:bJoW
time l:bR n:mJoTpS s:bKlT
timer d:aMhKiMlMmVnMoL n:aMhKiMlMmVnMoL
timezone n:iIlLmXoMpT s:pW
title d:pU l:mMoS s:iLoY
to s:bS
today' d:pS
todo d:mQpI n:mQpI
toggle d:fUmI
token d:gT l:gR n:cTgW s:oT
top d:bU l:iNpS n:bWcLdKeMfMgKlMpL s:pU
touch n:iMmZoL nv:iMmZoL
trace d:kKpT n:kKpS
track d:gSmU dv:eKgT n:fLmU s:mS
tracking d:bU n:bTgToMpJ
trade DV:cZgJ DW:bKcVkLpN NP:bNcU NV:bLcVgKmR d:cUkS dv:cT n:cSgLkT nv:cSgLkT
trading D:cR N:cS S:cR d:cW
trading+read N:pT
trading+write D:cS N:cT S:cR
traffic d:fMiVkR n:iU
train d:bSlLmUoKpJ n:lKmUpI
training d:aVpK
transaction d:bT l:bUpJ n:bU s:cU
transcript d:eQpT n:eS
transfer d:kTnS dv:bHkTnS l:gU n:nS nv:dMnT
transferring d:kTpI
transformation d:bLgLhEi^kHmKoFpL
translate n:pU nv:pU
translation d:iKmVoQ n:hMiKmU
transmission d:kT
treatment d:aTpK n:aWpK
tree d:hLjNkMlKmNoJpW
triage n:aYdJeLiJpM
trial d:aR n:aR
trigger d:fXhLpM dv:fXhLpM n:fJiXmQ nv:fIhLiVmS
triggered d:bLcZjE
trip d:lSpH
true d:bKjKlToU l:kVlK
turn d:fSmJpU dv:fTpT n:oLpT nv:oLpT
tweet d:oQ n:lMmRoQ
twitter d:oS
two d:mMp[ n:mSpN
type dv:lX n:jUlS nv:lT
typically l:jJmToK
ui d:pX
un d:aFbFcFdFeFfFgFhFiWjTkFlUmFnFpF
unauthorized d:gLiWpS
under d:dWkMoIpM
understand d:aScRpL
unique d:oU l:mS
unit n:pT
unless l:iTpL
unlock d:fS dv:fS n:fS nv:fS
unnoticed d:aLbMeMfMgVjTmMoLpM
unstake d:cS dv:cS n:cS nv:cS
up d:iM
update DV:iS NP:iT d:mSoS dv:oT n:oS nv:oT s:mToJ
upgrade d:bHiTkS
upload d:kU dv:kW n:kR
upsert n:iLmYoK nv:iLmYoK
urgency s:nS
uri d:pR l:mX s:bKcKmVpQ
url d:pS n:lT s:kTpR
us d:iLkJnT
usage d:pR n:mLpX
use dv:dRmLpZ n:nV nv:nQ s:fJiJmT
used l:mR
useful l:mQ
user d:gU n:gRoV s:gTjI
user' d:iM
usergroup n:gWoL
using d:pS
utilize d:iK
uuid d:dHgIiWmLoM s:iU
vaccine n:pW
validate d:pW dv:bR n:pW nv:pW
validation n:iUjL
value d:mMpT n:gSmK s:lR
variable d:gNiUoL n:gMiSjVmLoN
various d:cR l:iWmL
vault d:iIkVoK
vector d:iS
vehicle d:f[iL n:fV
verification n:aQeT nv:pW
version d:oR n:iKoT s:mS
via d:lUpL
video d:pR s:pT
view d:fKiMpW dv:pT
vim n:aMbKdLfMgMiLjMlLmZnMoNpQ
violation n:dV
virtual d:fJhJi[mM
visit d:aIbJlYoL n:dJlVoL
voice d:lWmKnS n:lWmKnP
volume d:iVmN n:iWmMoL
vulnerability d:lS
wallet d:jSlK l:bFgYiJmMoK n:jSmNoM
want d:eTpN l:pW
was d:bRcMkSmL
watch d:bSeKjKlKmVoKpM
watchlist d:cXjImJ n:cXjImJ
way l:hV
weather n:pU
web n:pR
webhook d:iKk[lHoM n:iKkWoM s:iJpJ
website d:iMoW l:mQ n:iMoV
weight s:aVpN
well d:pR
were d:eU
what d:hMiLjMmR
where d:fLgUiImVpK
whether d:eRgLpS
which d:pT dv:mS
who d:eRgTiM
whole d:pT
width s:pU
wiki d:mMoW
will d:dTmM
win d:eS
with n:kPnQpK
withdraw d:dS dv:dS n:dS nv:dS
without d:gTiLjSpK
witness d:aKbKcKd[eKfKgKhKiMjKkLlJmHoKpL
word d:hJlUpW
work d:dRgKiKjLmWpK
worker d:iVpQ
workflow d:hKoQ n:hJiQ s:hIiU
working d:mT
worklog d:jR n:jRoR
worksheet d:aIiJm]oL
workspace d:bMhTiSpM n:hNmToNpJ s:gIhKiXjSoL
worth d:bRlL
write d:pL dv:iLpK n:cRhSpM nv:cSpM
write.none SIDE:iUoL
writes M:iP
wrong d:aRdR
yaml l:pV s:iW
year l:pT
you d:nR
your d:mSoK
zone d:iKmW n:gViJ s:lLmVoJpL
`;
