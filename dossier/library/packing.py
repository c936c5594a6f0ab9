"""What short entries are compressed against: words and fields that nearly every one of them holds.

Frozen for ever: a library packed with other words cannot be read. `tests/library/test_packing.py` guards the bytes. New
wordings belong into a new format with a number of its own, not into these.
"""

FIELDS = (
    b'"precision":"month","basis":"relative","reason":"year from the reference date "range":["kind":"visit","status"'
    b':"announced",'
    b'"kind":"phone_call","kind":"conference","kind":"negotiation","title":"","kind":"agreement","status":"signed","'
    b'status":"in_force",'
    b'"agreements":[{"span":["officials":[{"span":["steps":[{"span":["notices":["metadata":[{"name":"url","value":"https://www.'
    b'"basis":"metadata"}],"name":"outlet","name":"author","basis":"header"},"pages":["code":"UN","code":"EU","code"'
    b':"US","code":"RU",'
    b'"doubts":["open_speaker","two_candidates"],"role":"President","role":"Prime Minister","role":"Deputy Minister '
    b'of Foreign Affairs",'
    b'"unit":"percent","kind":"percent","unit":"USD","kind":"money","kind":"duration","approximate":true,"change":"r'
    b'ise","as_of":"'
    b'"speech":"partly_verbatim","speech":"joint","speech":"agentless","quotes":[["part_of":"statement":'
    b'{"sha256":"","name":".txt","body":[0,"passages":[0,"title":"","language":"en","published":{"date":"2023-"preci'
    b'sion":"day",'
    b'"basis":"dateline"}}{"home":"meetings":[{"span":[,"rule":"meeting.","sure":0.95,"kind":"meeting","status":"hel'
    b'd","date":{"date":"20'
    b'"precision":"day","basis":"text"},"place":"","occasion":"","parties":["","participants":[{"name":"","role":"Mi'
    b"nister of Foreign "
    b'Affairs","party":""}],"topics":["","agenda":[[]],"statements":[{"span":[],"rule":"direct-attributed-after","su'
    b're":0.95,"kind":'
    b'"direct","speech":"verbatim","speaker":{"name":"","party":"","role":""},"cue":"say","mentions":[""],"topics":['
    b'""],"meeting":0},'
    b'{"span":[],"rule":"reported-that","sure":0.95,"kind":"reported","speech":"reported","speaker":{"name":"","part'
    b'y":"","role":'
    b'"Minister of Foreign Affairs"},"cue":"note","mentions":["","topics":["Energy"],"meeting":0},{"span":["rule":""'
    b',"sure":0.8,'
    b'"figures":[{"span":[],"rule":"figure.count","sure":0.95,"value":,"unit":"","kind":"count","what":"","statement'
    b'":,"mentions":[""]},'
    b'"mentions":[{"code":"","span":[]},{"code":"'
)
"""Field names in the codec's order with common values; the commonest stand last, where zlib reaches cheapest."""

WORDS = (
    b" the Republic of the United States of America the United Nations Security Council the European Union Secretary"
    b"-General Special "
    b"Representative territorial integrity and sovereignty peacekeeping humanitarian assistance climate change trade"
    b" and economic "
    b"cooperation in the field of energy security investment transport education culture tourism agriculture the sit"
    b"uation in the region"
    b" according to the Ministry of Foreign Affairs the press service of the ministry reports. During the meeting, t"
    b"he sides discussed "
    b"bilateral and multilateral cooperation and exchanged views on regional and international issues of mutual inte"
    b"rest. The President "
    b"Prime Minister Foreign Minister met with his counterpart held talks telephone conversation on the sidelines of"
    b" the visit to "
    b"He noted that the minister stressed that they agreed to continue the importance of the development of relation"
    b"s between the two "
    b'countries," he said. "We '
)
"""Phrases of diplomatic news in English, which short texts share with hardly any repetition inside."""
