package coop.meent.sister;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Letters;
import coop.meent.base.RefusedException;
import coop.meent.base.Week;
import coop.meent.crypto.CodeReading;
import coop.meent.crypto.Fingerprint;
import coop.meent.crypto.Identity;
import coop.meent.crypto.SecretKey;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.sister.SisterRows.AnswerRow;
import coop.meent.sister.SisterRows.AskRow;
import coop.meent.sister.SisterRows.Kind;
import coop.meent.sister.SisterRows.Note;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.talent.SkillService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Deeds on sisters and letters: one transaction each. A letter is laid down as its file before the
/// deed is done, so that none counts as written that is not there.
public final class SisterService {

  /// How long an interest waits for an answer, and an answer for whoever takes it in.
  static final int DAYS_TO_ANSWER = 28;

  static final int DAYS_TO_READ = 56;

  /// The longest that an offer counts.
  public static final int MOST_WEEKS = 26;

  private static final int MOST_HOURS = 60;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final RandomGenerator random;
  private final Rooms rooms;
  private final LetterCodec codec;
  private final SisterRows rows = new SisterRows();

  /// The rooms that sisters stand on.
  ///
  /// @param clients their names: none of them stands in a letter
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      SkillService skills,
      AvailabilityService availability,
      Supplier<List<String>> clients) {}

  /// @param random a [java.security.SecureRandom], or a seeded one in a simulation
  public SisterService(Store store, Ids ids, Clock clock, RandomGenerator random, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.random = random;
    this.rooms = rooms;
    codec = new LetterCodec(random);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private boolean isMember(MemberId who) {
    return rooms.memberships.register().isMember(who, today());
  }

  public Standing standing() {
    var today = today();
    return store.read(sql -> rows.standing(sql, today));
  }

  private static RefusedException no(SisterRefusal why) {
    return new RefusedException(why);
  }

  private <T> SisterOutcome<T> deed(String name, BiFunction<Tx, Standing, T> act) {
    var today = today();
    try {
      return store.write(
          name,
          tx ->
              new SisterOutcome.Done<>(
                  act.apply(tx, rows.standing(tx.sql(), today)), Optional.of(tx.deed())));
    } catch (RefusedException e) {
      return new SisterOutcome.Refused<>(e.refusal());
    }
  }

  private <T> SisterOutcome<T> look(Supplier<T> work) {
    try {
      return new SisterOutcome.Done<>(work.get(), Optional.empty());
    } catch (RefusedException e) {
      return new SisterOutcome.Refused<>(e.refusal());
    }
  }

  private void requireCoordinator(MemberId by) {
    requireMember(by);
    boolean isCoordinator =
        rooms.members.member(by).filter(one -> one.roles().contains(Role.COORDINATOR)).isPresent();
    if (!isCoordinator) throw no(new SisterRefusal.NotCoordinator(name(by)));
  }

  private void requireMember(MemberId who) {
    if (!isMember(who)) throw no(new SisterRefusal.NotAMember(name(who)));
  }

  /// Whose secret can be read here.
  private Own requireOwn(Standing now) {
    var own = now.own().orElseThrow(() -> no(new SisterRefusal.NoOwnKeys()));
    if (own.secret().isEmpty()) throw no(new SisterRefusal.KeysElsewhere(name(own.holder())));
    return own;
  }

  /// One that letters go to.
  private static Sister requireKnown(Standing now, UUID id) {
    var sister =
        now.sister(id).orElseThrow(() -> no(new SisterRefusal.NoSuchSister(Offered.code(id))));
    if (sister.state() == Sister.State.REVOKED) throw no(new SisterRefusal.Revoked(sister.name()));
    if (!sister.counts()) throw no(new SisterRefusal.NotConfirmed(sister.name()));
    return sister;
  }

  private static String line(String words) {
    var line = LetterForm.line(words);
    return line.length() > LetterForm.MOST_LETTERS
        ? line.substring(0, LetterForm.MOST_LETTERS).strip()
        : line;
  }

  /// What a letter's file is best called.
  public String fileName(LetterKind kind, String with) {
    var plain = Letters.plain(with).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return kind.word() + "-" + plain + "-" + today() + ENDING;
  }

  /// What the name of a letter's file ends in.
  public static final String ENDING = ".meentletter";

  /// Writes a letter that says who we are. Whoever does it first, or takes it over from another
  /// coordinator, makes keys for it.
  ///
  /// @param contact whom the sister calls to compare the code
  public SisterOutcome<Keys> introduce(String contact, Path file, MemberId by) {
    return deed(
        "sister.introduce",
        (tx, now) -> {
          requireCoordinator(by);
          var called = line(contact);
          if (called.isEmpty()) throw no(new SisterRefusal.NoContact());
          var own =
              now.own()
                  .filter(one -> one.secret().isPresent() && one.contact().equals(called))
                  .orElseGet(() -> ours(tx, now, called, by));
          var identity = own.identity().orElseThrow();
          var coop = rooms.members.cooperative().map(Cooperative::name).orElse("?");
          var content = new Letter.Introduction(line(coop), called, own.keys());
          var letter = new Letter(0, today(), today().plusYears(1), content);
          var _ = Postman.lay(file, codec.introduce(own.id(), identity, letter));
          return own.keys();
        });
  }

  private Own ours(Tx tx, Standing now, String contact, MemberId by) {
    var secret = now.own().flatMap(Own::secret).orElseGet(() -> SecretKey.random(random));
    var id = now.own().map(Own::id).orElseGet(() -> new UUID(random.nextLong(), random.nextLong()));
    var keys = Keys.of(Identity.of(secret.bytes()));
    boolean isNew = now.own().flatMap(Own::secret).isEmpty();
    if (isNew) rows.putSecret(tx, ids.next(), by, secret.bytes(), clock.instant());
    rows.put(tx, ids.next(), new Note(id, by, Kind.OURS, "", contact, keys), clock.instant());
    return new Own(id, keys, by, contact, Optional.of(secret));
  }

  /// What a letter says and would change; nothing is kept.
  public SisterOutcome<Arrival> look(Path file) {
    return look(() -> reading(standing(), Postman.fetch(file)).arrival());
  }

  private Reading.Fit reading(Standing now, byte[] file) {
    var envelope = codec.envelope(file);
    if (envelope.kind() != LetterKind.INTRODUCTION && now.own().isPresent()) {
      var own = now.own().get();
      boolean isOurs = own.id().equals(envelope.to()) && own.secret().isEmpty();
      if (isOurs) throw no(new SisterRefusal.KeysElsewhere(name(own.holder())));
    }
    return new Reading(now, envelope).fit();
  }

  /// Takes a letter in, whole or not at all.
  public SisterOutcome<Arrival> take(Path file, MemberId by) {
    return deed(
        "sister.take",
        (tx, now) -> {
          requireCoordinator(by);
          var bytes = Postman.fetch(file);
          var fit = reading(now, bytes);
          keep(tx, codec.envelope(bytes), fit, by);
          return fit.arrival();
        });
  }

  private void keep(Tx tx, Envelope envelope, Reading.Fit fit, MemberId by) {
    var at = clock.instant();
    var sister = envelope.from();
    var post = new Post(ids.next(), sister, by, true, fit.letter(), envelope.hash(), at);
    switch (fit.arrival()) {
      case Arrival.Introduced(var now, var keys, var news) -> {
        var said = (Letter.Introduction) fit.letter().content();
        if (news != Arrival.Introduced.News.SAME || !now.name().equals(said.name()))
          rows.put(
              tx,
              ids.next(),
              new Note(sister, by, Kind.INTRODUCED, said.name(), said.contact(), keys),
              at);
        rows.put(tx, Space.COMMON, post);
      }
      case Arrival.Offers _ -> rows.put(tx, Space.COMMON, post);
      case Arrival.Asked(var _, var _, var who, var _) -> {
        rows.put(tx, Space.COMMON, post);
        rows.put(tx, new AskRow(ids.next(), post.id(), who), by, at);
      }
      case Arrival.Answered(var _, var _, var answer) -> {
        // Everybody may know that an answer came; who it is stays with who asked.
        rows.put(tx, Space.COMMON, with(post, ids.next(), answer.withoutDetail()));
        if (answer.detail().isPresent()) rows.put(tx, Space.own(by), post);
      }
    }
  }

  private static Post with(Post post, UUID id, Letter.Content content) {
    var letter = post.letter();
    var other = new Letter(letter.number(), letter.made(), letter.until(), content);
    return new Post(id, post.sister(), post.by(), post.isIn(), other, post.hash(), post.at());
  }

  /// A person held the code that the sister read out against the letter's.
  ///
  /// @param typed the code as it was heard
  public SisterOutcome<Sister> confirm(UUID id, String typed, MemberId by) {
    return deed(
        "sister.confirm",
        (tx, now) -> {
          requireCoordinator(by);
          var sister =
              now.sister(id)
                  .orElseThrow(() -> no(new SisterRefusal.NoSuchSister(Offered.code(id))));
          var waiting =
              sister
                  .waiting()
                  .orElseThrow(() -> no(new SisterRefusal.NothingToConfirm(sister.name())));
          if (!waiting.fingerprint().equals(code(typed)))
            throw no(new SisterRefusal.OtherCode(sister.name()));
          rows.put(
              tx,
              ids.next(),
              new Note(id, by, Kind.CONFIRMED, sister.name(), sister.contact(), waiting),
              clock.instant());
          return sister.confirmed(sister.name(), sister.contact(), waiting);
        });
  }

  private static Fingerprint code(String typed) {
    return switch (Fingerprint.read(typed)) {
      case CodeReading.Read<Fingerprint>(var code) -> code;
      case CodeReading.Mistyped<Fingerprint> wrong -> throw new RefusedException(wrong);
      case CodeReading.Incomplete<Fingerprint> wrong -> throw new RefusedException(wrong);
    };
  }

  /// Nothing of it counts from now on, and nothing goes there.
  public SisterOutcome<Sister> revoke(UUID id, MemberId by) {
    return deed(
        "sister.revoke",
        (tx, now) -> {
          requireCoordinator(by);
          var sister =
              now.sister(id)
                  .orElseThrow(() -> no(new SisterRefusal.NoSuchSister(Offered.code(id))));
          if (sister.state() == Sister.State.REVOKED)
            throw no(new SisterRefusal.Revoked(sister.name()));
          var keys = sister.keys().or(sister::waiting).orElseThrow();
          rows.put(
              tx,
              ids.next(),
              new Note(id, by, Kind.REVOKED, sister.name(), sister.contact(), keys),
              clock.instant());
          return sister.revoked();
        });
  }

  /// A member may be offered to sisters, or may not any more. What went out counts until it ends or
  /// another offer takes its place.
  public SisterOutcome<Consent> consent(boolean isYes, Region region, Band band, MemberId by) {
    return deed(
        "sister.consent",
        (tx, now) -> {
          requireMember(by);
          if (band.isTurned())
            throw no(
                new SisterRefusal.RatesTurned(band.from().orElseThrow(), band.to().orElseThrow()));
          var before = now.consent(by).filter(one -> one.isYes() == isYes);
          var consent = new Consent(ids.next(), by, isYes, region, isYes ? band : Band.OPEN);
          boolean isSame =
              before.isPresent()
                  && before.get().region() == region
                  && before.get().band().equals(consent.band());
          if (!isSame) rows.put(tx, consent, clock.instant());
          return consent;
        });
  }

  /// Exactly what an offer to a sister would say.
  public SisterOutcome<OfferDraft> draft(UUID sister) {
    return look(() -> {
      var now = standing();
      return draft(now, requireOwn(now), requireKnown(now, sister));
    });
  }

  /// What a sister would be told of one member who said yes.
  public Optional<OfferDraft.Picked> preview(Consent consent) {
    var nobody =
        new Sister(new UUID(0, 0), "", "", Optional.empty(), Optional.empty(), Sister.State.NEW);
    var secret = SecretKey.random(random);
    return composing(secret).offer(nobody, List.of(consent)).people().stream().findFirst();
  }

  private OfferDraft draft(Standing now, Own own, Sister sister) {
    var willing =
        now.consents().values().stream()
            .filter(one -> one.isYes() && isMember(one.member()))
            .limit(LetterForm.MOST_PEOPLE)
            .toList();
    return composing(own.secret().orElseThrow()).offer(sister, willing);
  }

  private Composing composing(SecretKey secret) {
    var first = Week.of(today()).plus(1);
    return new Composing(
        rooms.skills.talents(), rooms.availability.of(first, Composing.weeks()), first, secret);
  }

  /// Writes an offer for one sister. It takes the place of what was offered to it before.
  ///
  /// @param isFewAllowed whether a few people may be known by what they can do
  public SisterOutcome<OfferDraft> offer(
      UUID to, LocalDate until, boolean isFewAllowed, Path file, MemberId by) {
    return deed(
        "sister.offer",
        (tx, now) -> {
          requireCoordinator(by);
          var own = requireOwn(now);
          var sister = requireKnown(now, to);
          var last = today().plusWeeks(MOST_WEEKS);
          if (until.isBefore(today()) || until.isAfter(last))
            throw no(new SisterRefusal.UntilOutside(today(), last));
          var draft = draft(now, own, sister);
          // Nobody at all takes back what was offered.
          if (draft.people().isEmpty() && now.offered(to, false).isEmpty())
            throw no(new SisterRefusal.NobodyToOffer());
          if (draft.isFew() && !isFewAllowed)
            throw no(new SisterRefusal.FewOffered(draft.people().size(), OfferDraft.LEAST));
          send(tx, now, sister, until, draft.content(), file, by);
          return draft;
        });
  }

  private void send(
      Tx tx,
      Standing now,
      Sister sister,
      LocalDate until,
      Letter.Content content,
      Path file,
      MemberId by) {
    var own = requireOwn(now);
    var letter = new Letter(now.nextNumber(sister.id()), today(), until, content);
    var bytes =
        codec.write(
            own.id(),
            own.identity().orElseThrow(),
            sister.id(),
            sister.keys().orElseThrow().wrap(),
            letter);
    var kept =
        content instanceof Letter.Answer answer
            ? new Letter(letter.number(), letter.made(), until, answer.withoutDetail())
            : letter;
    var hash = Postman.lay(file, bytes);
    rows.put(
        tx,
        Space.COMMON,
        new Post(ids.next(), sister.id(), by, false, kept, hash, clock.instant()));
  }

  /// For what somebody whom a sister offers is wanted.
  public record Wish(String what, int hours, LocalDate from, LocalDate to, Band band) {}

  /// Writes to a sister that somebody whom it offers is wanted.
  ///
  /// @param mark of the person
  public SisterOutcome<Interest> ask(UUID to, UUID mark, Wish wish, Path file, MemberId by) {
    return deed(
        "sister.ask",
        (tx, now) -> {
          requireCoordinator(by);
          var _ = requireOwn(now);
          var sister = requireKnown(now, to);
          var person =
              now.people().stream()
                  .filter(one -> one.sister().id().equals(to))
                  .filter(one -> one.offered().mark().equals(mark))
                  .findFirst()
                  .orElseThrow(() -> no(new SisterRefusal.NoSuchPerson(Offered.code(mark))));
          if (person.asked().filter(one -> one.state() == AskState.WAITS).isPresent())
            throw no(new SisterRefusal.AskedAlready(Offered.code(mark)));
          var interest = interest(mark, wish);
          var until = today().plusDays(DAYS_TO_ANSWER);
          send(tx, now, sister, until, new Letter.Asking(interest), file, by);
          return interest;
        });
  }

  private Interest interest(UUID mark, Wish wish) {
    var what = line(wish.what());
    if (what.isEmpty()) throw no(new SisterRefusal.NothingNamed());
    var words = what.toLowerCase(Locale.ROOT);
    for (var client : rooms.clients.get())
      if (words.contains(client.strip().toLowerCase(Locale.ROOT)) && !client.isBlank())
        throw no(new SisterRefusal.NamesClient(client));
    if (wish.hours() < 1 || wish.hours() > MOST_HOURS)
      throw no(new SisterRefusal.BadHours(MOST_HOURS));
    if (wish.to().isBefore(wish.from()) || wish.to().isBefore(today()))
      throw no(new SisterRefusal.BadDays(wish.from(), wish.to()));
    var band = wish.band();
    if (band.isTurned())
      throw no(new SisterRefusal.RatesTurned(band.from().orElseThrow(), band.to().orElseThrow()));
    return new Interest(ids.next(), mark, what, wish.hours(), wish.from(), wish.to(), band);
  }

  /// Who is asked says yes, with how to be reached and what they choose to tell; or not now.
  public SisterOutcome<TheirAsk> answer(
      UUID ask, boolean isYes, String contact, String words, MemberId by) {
    return deed(
        "sister.answer",
        (tx, now) -> {
          requireMember(by);
          var one =
              now.ask(ask).orElseThrow(() -> no(new SisterRefusal.NoSuchAsk(Offered.code(ask))));
          if (!one.who().equals(by)) throw no(new SisterRefusal.NotYours(name(one.who())));
          if (one.state() == AskState.OVER) throw no(new SisterRefusal.AskIsOver(one.until()));
          if (one.state() != AskState.WAITS) throw no(new SisterRefusal.AnsweredAlready());
          var reached = line(contact);
          if (isYes && reached.isEmpty()) throw no(new SisterRefusal.NoContact());
          var said = new TheirAsk.Said(isYes, isYes ? reached : "", isYes ? line(words) : "");
          rows.put(tx, ids.next(), new AnswerRow(ask, by, said), clock.instant());
          return one;
        });
  }

  /// Writes the answer to the sister: a name where the person said yes, else not now.
  public SisterOutcome<TheirAsk> reply(UUID ask, Path file, MemberId by) {
    return deed(
        "sister.reply",
        (tx, now) -> {
          requireCoordinator(by);
          var _ = requireOwn(now);
          var one =
              now.ask(ask).orElseThrow(() -> no(new SisterRefusal.NoSuchAsk(Offered.code(ask))));
          var sister = requireKnown(now, one.sister().id());
          if (one.state() == AskState.TOLD) throw no(new SisterRefusal.AnsweredAlready());
          if (one.state() == AskState.OVER) throw no(new SisterRefusal.AskIsOver(one.until()));
          var said =
              one.answer().orElseThrow(() -> no(new SisterRefusal.NotAnswered(name(one.who()))));
          // Who left, or may not be offered any more, is named to nobody, whatever they said
          // before.
          boolean isYes = one.state() == AskState.YES && isMember(one.who());
          var detail =
              isYes
                  ? Optional.of(new Detail(line(name(one.who())), said.contact(), said.words()))
                  : Optional.<Detail>empty();
          var content = new Letter.Answer(one.interest().id(), isYes, detail);
          send(tx, now, sister, today().plusDays(DAYS_TO_READ), content, file, by);
          return one;
        });
  }

  /// Takes back what was noted last, unless something leans on it by now. A letter that was sent
  /// stays sent.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
