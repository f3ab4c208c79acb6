-- No row of a circle takes words of somebody's own any more where a choice will do: they could tell
-- what somebody has. Only for our own deeds: what an older Meent wrote still comes in, since a signed
-- change cannot be rewritten, and is told nowhere but to whom it is about.

CREATE TRIGGER circle_withdrawal_takes_a_choice BEFORE INSERT ON circle_withdrawal
WHEN (SELECT state FROM write_door) = 1 AND NEW.reason NOT IN (
  'DEPOSITS', 'TAKING_PART', 'KNOWN_LATER', 'RULES', 'WAY', 'TOO_EARLY', 'OTHER_KEPT')
BEGIN
  SELECT RAISE(ABORT, 'meent: a month of a circle is taken back for one of the reasons there are');
END;

CREATE TRIGGER circle_alliance_withdrawal_takes_a_choice BEFORE INSERT ON circle_alliance_withdrawal
WHEN (SELECT state FROM write_door) = 1 AND NEW.reason NOT IN (
  'DEPOSITS', 'TAKING_PART', 'KNOWN_LATER', 'RULES', 'WAY', 'TOO_EARLY', 'OTHER_KEPT')
BEGIN
  SELECT RAISE(ABORT, 'meent: help of allied circles is taken back for one of the reasons there are');
END;

CREATE TRIGGER circle_movement_takes_a_choice BEFORE INSERT ON circle_movement
WHEN (SELECT state FROM write_door) = 1 AND NEW.reason NOT IN (
  'OTHER_ACCOUNT', 'OTHER_MONTH', 'SET_OFF', 'CASH', 'PUT_RIGHT')
BEGIN
  SELECT RAISE(ABORT, 'meent: a movement of a circle is noted with one of the words there are');
END;

CREATE TRIGGER circle_thanks_takes_a_card BEFORE INSERT ON circle_thanks
WHEN (SELECT state FROM write_door) = 1 AND NEW.words NOT IN ('THANKS', 'MEANT_MUCH', 'ROOM', 'TOGETHER')
BEGIN
  SELECT RAISE(ABORT, 'meent: thanks in a circle are one of the cards there are');
END;

-- A consent that bears on being ill says what is agreed to, and nothing else.
CREATE TRIGGER care_consent_takes_no_words BEFORE INSERT ON consent
WHEN (SELECT state FROM write_door) = 1 AND NEW.purpose LIKE 'CARE%' AND NEW.proof IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'meent: a consent in matters of care has no words beside it');
END;
