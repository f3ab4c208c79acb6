package coop.meent.sister;

import coop.meent.base.RefusedException;
import coop.meent.crypto.Identity;
import coop.meent.sister.Arrival.Introduced.News;
import coop.meent.sister.Letter.Answer;
import coop.meent.sister.Letter.Asking;
import coop.meent.sister.Letter.Introduction;
import coop.meent.sister.Letter.Offer;
import java.util.Optional;
import java.util.UUID;

/// What a letter that came is worth, as it stands here: every reason not to take it, in order, and
/// what it changes. It writes nothing.
record Reading(Standing now, Envelope envelope) {

  /// A letter that may be taken in.
  record Fit(Letter letter, Arrival arrival) {}

  /// @throws RefusedException with the first reason not to take it
  Fit fit() {
    return envelope.kind() == LetterKind.INTRODUCTION ? introduction() : letter();
  }

  private Fit introduction() {
    var letter = LetterCodec.introduction(envelope);
    if (now.own().filter(own -> own.id().equals(envelope.from())).isPresent())
      throw new RefusedException(new SisterRefusal.OwnLetter());
    requireFresh(letter);
    var said = (Introduction) letter.content();
    var before = now.sister(envelope.from());
    var after =
        before
            .map(one -> one.introduced(said.name(), said.contact(), said.keys()))
            .orElseGet(() -> Sister.met(envelope.from(), said.name(), said.contact(), said.keys()));
    return new Fit(letter, new Arrival.Introduced(after, said.keys(), news(before, said.keys())));
  }

  private static News news(Optional<Sister> before, Keys shown) {
    var known = before.flatMap(Sister::keys);
    if (known.isEmpty()) return News.FIRST;
    return known.get().equals(shown) ? News.SAME : News.OTHER_KEYS;
  }

  private Fit letter() {
    var own = now.own().orElseThrow(() -> new RefusedException(new SisterRefusal.NoOwnKeys()));
    if (own.id().equals(envelope.from())) throw new RefusedException(new SisterRefusal.OwnLetter());
    var sister = sender();
    if (!own.id().equals(envelope.to()))
      throw new RefusedException(new SisterRefusal.NotForUs(sister.name()));
    var identity =
        own.identity().orElseThrow(() -> new RefusedException(new SisterRefusal.KeysElsewhere("")));
    var letter = opened(identity, sister);
    requireFresh(letter);
    return new Fit(letter, arrival(own, sister, letter));
  }

  private Sister sender() {
    var sister =
        now.sister(envelope.from())
            .orElseThrow(() -> new RefusedException(new SisterRefusal.UnknownSister()));
    if (sister.state() == Sister.State.REVOKED)
      throw new RefusedException(new SisterRefusal.Revoked(sister.name()));
    if (!sister.counts()) throw new RefusedException(new SisterRefusal.NotConfirmed(sister.name()));
    return sister;
  }

  private Letter opened(Identity identity, Sister sister) {
    return LetterCodec.open(envelope, identity, sister.keys().orElseThrow().sign());
  }

  private void requireFresh(Letter letter) {
    if (letter.until().isBefore(now.day()))
      throw new RefusedException(new SisterRefusal.Expired(letter.until()));
    if (now.posts().stream().anyMatch(one -> one.hash().equals(envelope.hash())))
      throw new RefusedException(new SisterRefusal.AlreadyTaken());
  }

  private Arrival arrival(Own own, Sister sister, Letter letter) {
    return switch (letter.content()) {
      case Introduction _ -> throw new IllegalStateException("an introduction is not sealed");
      case Offer(var people) -> {
        int last = now.lastOffer(sister.id(), true).map(Letter::number).orElse(0);
        if (letter.number() <= last)
          throw new RefusedException(new SisterRefusal.Older(letter.number(), last));
        yield Arrival.Offers.of(sister, now.offered(sister.id(), true), people, letter.until());
      }
      case Asking(var interest) ->
          new Arrival.Asked(sister, interest, meant(own, sister, interest), letter.until());
      case Answer answer -> new Arrival.Answered(sister, ours(sister, answer.interest()), answer);
    };
  }

  private coop.meent.base.Id.MemberId meant(Own own, Sister sister, Interest interest) {
    boolean isHere =
        now.asks().stream()
            .anyMatch(one ->
                one.sister().id().equals(sister.id()) && one.interest().id().equals(interest.id()));
    if (isHere) throw new RefusedException(new SisterRefusal.AlreadyTaken());
    var secret = own.secret().orElseThrow();
    return now.consents().values().stream()
        .filter(Consent::isYes)
        .filter(one -> Own.mark(secret, sister.id(), one).equals(interest.mark()))
        .map(Consent::member)
        .findFirst()
        .orElseThrow(() -> new RefusedException(new SisterRefusal.NobodyMeant()));
  }

  private OurAsk ours(Sister sister, UUID interest) {
    var ours =
        now.asked().stream()
            .filter(one -> one.sister().id().equals(sister.id()))
            .filter(one -> one.interest().id().equals(interest))
            .findFirst()
            .orElseThrow(() -> new RefusedException(new SisterRefusal.NotAsked(sister.name())));
    boolean isAnswered = ours.state() == AskState.YES || ours.state() == AskState.NOT_NOW;
    if (isAnswered) throw new RefusedException(new SisterRefusal.AlreadyTaken());
    return ours;
  }
}
