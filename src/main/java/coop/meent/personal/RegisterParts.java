package coop.meent.personal;

import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Named;
import coop.meent.member.EventWords;
import coop.meent.member.History;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.personal.PersonalPart.Asked;
import coop.meent.personal.PersonalPart.Held;
import coop.meent.personal.PersonalPart.Row;
import coop.meent.statute.Consent;
import coop.meent.statute.StatuteService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What register, statutes and consents hold about a person.
public final class RegisterParts {

  private final MemberService members;
  private final MembershipService memberships;
  private final StatuteService statutes;

  public RegisterParts(
      MemberService members, MembershipService memberships, StatuteService statutes) {
    this.members = members;
    this.memberships = memberships;
    this.statutes = statutes;
  }

  public List<PersonalPart> all() {
    return List.of(this::details, this::events, this::roles, this::consents, this::told);
  }

  private static Named title(String part) {
    return texts -> texts.get("personal.part." + part);
  }

  private static Held held(String name, List<Row> rows) {
    return new Held(name, title(name), rows, List.of());
  }

  private Held details(Asked asked) {
    var rows =
        members.member(asked.who()).map(RegisterParts::details).orElseGet(() -> applicant(asked));
    return held("details", rows);
  }

  private List<Row> applicant(Asked asked) {
    return memberships
        .register()
        .line(asked.who(), java.time.LocalDate.MAX)
        .map(line ->
            List.of(
                detail("name", "member.name", Optional.of(line.name())).orElseThrow(),
                Rows.with("town", line.town())
                    .said(texts -> texts.get("member.town") + ": " + line.town().orElse("–"))))
        .orElse(List.of());
  }

  private static List<Row> details(Member member) {
    List<Row> rows = new ArrayList<>();
    var number = member.number().map(String::valueOf);
    detail("number", "member.number.long", number).ifPresent(rows::add);
    detail("name", "member.name", Optional.of(member.name())).ifPresent(rows::add);
    detail("trade", "member.trade", member.trade()).ifPresent(rows::add);
    detail("town", "member.town", member.town()).ifPresent(rows::add);
    detail("email", "member.email", member.email()).ifPresent(rows::add);
    detail("phone", "member.phone", member.phone()).ifPresent(rows::add);
    detail("iban", "member.iban", member.iban()).ifPresent(rows::add);
    rows.add(
        Rows.with("joined", member.joined())
            .said(texts -> texts.get("member.joined") + ": " + texts.date(member.joined())));
    member
        .left()
        .ifPresent(left ->
            rows.add(
                Rows.with("left", left)
                    .said(texts -> texts.get("member.left") + ": " + texts.date(left))));
    return rows;
  }

  private static Optional<Row> detail(String name, String key, Optional<String> value) {
    return value.map(text -> Rows.with(name, text).said(texts -> texts.get(key) + ": " + text));
  }

  private Held events(Asked asked) {
    var moments =
        memberships.register().history(asked.who()).map(History::moments).orElse(List.of());
    return held("register", moments.stream().map(this::event).toList());
  }

  private Row event(History.Moment moment) {
    var event = moment.event();
    return Rows.with("event", event.kind().toLowerCase(Locale.ROOT))
        .and("on", event.on())
        .and("until", event.end())
        .and("returns", event.returns())
        .and("reason", event.reason())
        .and("article", event.article())
        .and("rules", event.rules().stream().map(RuleVersionId::uuid).toList())
        .and("proof", event.proof())
        .and("ownWord", event.isDeclared())
        .and("recordedAt", event.recordedAt())
        .said(texts ->
            texts.date(event.on())
                + ": "
                + new EventWords(texts, statutes.rulebook()).line(moment)
                + event.proof().map(proof -> " · " + proof).orElse(""));
  }

  private Held roles(Asked asked) {
    return held(
        "roles",
        members.roleTerms(asked.who()).stream()
            .map(term ->
                Rows.with("role", term.role().name().toLowerCase(Locale.ROOT))
                    .and("from", term.from())
                    .and("until", term.until())
                    .said(texts -> {
                      var role = texts.get("member.role." + term.role().name());
                      return term.until()
                          .map(until -> texts.get("personal.fromUntil", role, term.from(), until))
                          .orElseGet(() -> texts.get("personal.from", role, term.from()));
                    }))
            .toList());
  }

  private Held consents(Asked asked) {
    return held(
        "consents",
        statutes.consents().words().stream()
            .filter(one -> one.member().equals(asked.who()))
            .map(RegisterParts::consent)
            .toList());
  }

  private static Row consent(Consent one) {
    return Rows.with("purpose", one.purpose().toLowerCase(Locale.ROOT))
        .and("given", one.isGiven())
        .and("from", one.from())
        .and("until", one.until())
        .and("proof", one.proof())
        .said(texts -> {
          var purpose = purpose(one, texts);
          var key = one.isGiven() ? "personal.consent.given" : "personal.consent.taken";
          return texts.get(key, purpose, one.from());
        });
  }

  private static String purpose(Consent one, coop.meent.base.Texts texts) {
    for (var known : Consent.Purpose.values())
      if (known.name().equals(one.purpose())) return texts.get("statute.consent." + known.name());
    return one.purpose();
  }

  /// Which versions of rules the person was told of.
  private Held told(Asked asked) {
    var book = statutes.rulebook();
    List<Row> rows = new ArrayList<>();
    for (var notice : book.notices(asked.who())) {
      var version = book.version(notice.version());
      rows.add(
          Rows.with("version", notice.version().uuid())
              .and("rule", version.map(one -> one.key().toLowerCase(Locale.ROOT)))
              .and("says", version.map(one -> one.value()))
              .and("told", notice.told())
              .and("proof", notice.proof())
              .said(texts ->
                  texts.get(
                      "personal.told",
                      notice.told(),
                      version.map(one -> one.name(texts) + ": " + one.says(texts)).orElse("?"))));
    }
    return held("told", rows);
  }
}
