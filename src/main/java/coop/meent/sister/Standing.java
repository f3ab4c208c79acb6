package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import coop.meent.sister.Letter.Answer;
import coop.meent.sister.Letter.Asking;
import coop.meent.sister.Letter.Offer;
import coop.meent.sister.SisterRows.AnswerRow;
import coop.meent.sister.SisterRows.AskRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// How it stands with sisters on a day, worked out from what was noted: the same on every laptop,
/// but for what only one person can read.
///
/// @param sisters by id, in the order in which they were introduced
/// @param consents the last word of each member
/// @param posts in the order in which they came and went
public record Standing(
    LocalDate day,
    Optional<Own> own,
    Map<UUID, Sister> sisters,
    Map<MemberId, Consent> consents,
    List<Post> posts,
    List<AskRow> askRows,
    List<AnswerRow> answers) {

  public Standing {
    sisters = new LinkedHashMap<>(sisters);
    consents = new LinkedHashMap<>(consents);
    posts = List.copyOf(posts);
    askRows = List.copyOf(askRows);
    answers = List.copyOf(answers);
  }

  Optional<Sister> sister(UUID id) {
    return Optional.ofNullable(sisters.get(id));
  }

  /// By the beginning of its name, as somebody types it.
  public Optional<Sister> named(String typed) {
    var word = typed.strip().toLowerCase(java.util.Locale.ROOT);
    return sisters.values().stream()
        .filter(one -> !word.isEmpty())
        .filter(one -> one.name().toLowerCase(java.util.Locale.ROOT).contains(word))
        .findFirst();
  }

  public Optional<Consent> consent(MemberId who) {
    return Optional.ofNullable(consents.get(who));
  }

  /// The letters of a kind to or from a sister, the last first.
  List<Post> of(UUID sister, boolean isIn, LetterKind kind) {
    return posts.reversed().stream()
        .filter(one -> one.sister().equals(sister) && one.isIn() == isIn && one.isOf(kind))
        .toList();
  }

  /// The offer with the highest number, whether it counts still or not.
  public Optional<Letter> lastOffer(UUID sister, boolean isIn) {
    return of(sister, isIn, LetterKind.OFFER).stream()
        .map(Post::letter)
        .max(java.util.Comparator.comparingInt(Letter::number));
  }

  /// Whom that offer named, while it counts.
  List<Offered> offered(UUID sister, boolean isIn) {
    return lastOffer(sister, isIn)
        .filter(letter -> !letter.until().isBefore(day))
        .map(Letter::content)
        .filter(Offer.class::isInstance)
        .map(content -> ((Offer) content).people())
        .orElse(List.of());
  }

  int nextNumber(UUID sister) {
    return posts.stream()
            .filter(one -> one.sister().equals(sister) && !one.isIn())
            .mapToInt(one -> one.letter().number())
            .max()
            .orElse(0)
        + 1;
  }

  /// Whom sisters that we know offer now.
  public List<SisterPerson> people() {
    var asked = asked();
    List<SisterPerson> people = new ArrayList<>();
    for (var sister : sisters.values()) {
      if (!sister.counts()) continue;
      for (var one : offered(sister.id(), true)) {
        var ours =
            asked.stream()
                .filter(ask -> ask.sister().id().equals(sister.id()))
                .filter(ask -> ask.interest().mark().equals(one.mark()))
                .reduce((_, later) -> later);
        var until = lastOffer(sister.id(), true).map(Letter::until).orElse(day);
        people.add(new SisterPerson(sister, one, until, ours));
      }
    }
    return people;
  }

  /// Whom sisters offer for a skill, at this level or a higher one, with room for it in all that
  /// time.
  ///
  /// @param hours a week
  public List<SisterPerson> fitting(
      String skill, int level, int hours, LocalDate from, LocalDate to) {
    return people().stream()
        .filter(one -> one.offered().level(skill) >= level)
        .filter(one -> one.offered().free().hours(from, to) >= hours)
        .toList();
  }

  /// What we sent, the oldest first.
  public List<OurAsk> asked() {
    List<OurAsk> asked = new ArrayList<>();
    for (var post : posts) {
      if (post.isIn() || !(post.letter().content() instanceof Asking(var interest))) continue;
      var sister = sister(post.sister());
      if (sister.isEmpty()) continue;
      var answer = answer(post.sister(), interest.id());
      var until = post.letter().until();
      var state =
          answer
              .map(one -> one.isYes() ? AskState.YES : AskState.NOT_NOW)
              .orElse(until.isBefore(day) ? AskState.OVER : AskState.WAITS);
      asked.add(new OurAsk(sister.get(), interest, until, state, answer.flatMap(Answer::detail)));
    }
    return asked;
  }

  /// The one with the detail, where it can be read here.
  private Optional<Answer> answer(UUID sister, UUID interest) {
    var all =
        of(sister, true, LetterKind.ANSWER).stream()
            .map(one -> (Answer) one.letter().content())
            .filter(one -> one.interest().equals(interest))
            .toList();
    return all.stream()
        .filter(one -> one.detail().isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// What sisters want to know of us, the oldest first.
  public List<TheirAsk> asks() {
    List<TheirAsk> asks = new ArrayList<>();
    for (var row : askRows) {
      var post =
          posts.stream().filter(one -> one.isIn() && one.id().equals(row.letter())).findFirst();
      if (post.isEmpty() || !(post.get().letter().content() instanceof Asking(var interest)))
        continue;
      var sister = sister(post.get().sister());
      if (sister.isEmpty()) continue;
      var said =
          answers.stream()
              .filter(one -> one.ask().equals(row.id()) && one.by().equals(row.who()))
              .map(AnswerRow::said)
              .findFirst();
      var until = post.get().letter().until();
      asks.add(
          new TheirAsk(
              row.id(),
              sister.get(),
              row.who(),
              interest,
              until,
              state(
                  sister.get(),
                  interest,
                  until,
                  said.map(one -> one.isYes() && isOffered(row.who()))),
              said));
    }
    return asks;
  }

  /// Who takes back to be offered takes back with it that a name goes out.
  private boolean isOffered(MemberId who) {
    return consent(who).filter(Consent::isYes).isPresent();
  }

  private AskState state(
      Sister sister, Interest interest, LocalDate until, Optional<Boolean> isYes) {
    boolean isTold =
        of(sister.id(), false, LetterKind.ANSWER).stream()
            .anyMatch(one -> ((Answer) one.letter().content()).interest().equals(interest.id()));
    if (isTold) return AskState.TOLD;
    if (until.isBefore(day)) return AskState.OVER;
    return isYes.map(yes -> yes ? AskState.YES : AskState.NOT_NOW).orElse(AskState.WAITS);
  }

  public Optional<TheirAsk> ask(UUID id) {
    return asks().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// How many people that an offer of ours names still took their yes back; where our secret is.
  public int tookBack(UUID sister) {
    var secret = own.flatMap(Own::secret);
    if (secret.isEmpty()) return 0;
    var willing =
        consents.values().stream()
            .filter(Consent::isYes)
            .map(one -> Own.mark(secret.get(), sister, one))
            .collect(Collectors.toSet());
    return (int)
        offered(sister, false).stream().filter(one -> !willing.contains(one.mark())).count();
  }
}
