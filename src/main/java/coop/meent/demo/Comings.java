package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalOutcome;
import coop.meent.member.Applicant;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.util.Optional;
import java.util.UUID;

/// What the register has besides first days: statutes with a few rules of the cooperative's own,
/// somebody on the way in, somebody on the way out, and who may be called by mail. Told last, so
/// that the books of the story stay as they are.
final class Comings {

  private static final int FEWEST = 8;

  private final Span span;
  private final Cast cast;
  private final Services services;

  Comings(Span span, Cast cast, Services services) {
    this.span = span;
    this.cast = cast;
    this.services = services;
  }

  void tell() {
    var founded = span.start().minusYears(3);
    require(services.statutes().takeOver(founded, Optional.of("Oprichtingsakte")));
    lay(RuleKey.TRIAL_TERM, "3 maanden", "5.3");
    lay(RuleKey.PAUSE_LONGEST, "12 maanden", "8.1");
    lay(RuleKey.PAUSE_VOTES, "VOTES_KEPT", "8.2");
    lay(RuleKey.PAUSE_FEE, "FEE_RESTED", "8.3");
    lay(RuleKey.CAPITAL_CONTRIBUTION, "500", "6.1");
    lay(RuleKey.DECISION_MAJORITY, "1/2", "14.1");
    lay(RuleKey.QUORUM, "1/3", "14.2");
    lay(RuleKey.PROXIES_MOST, "2", "13.4");
    lay(RuleKey.OWN_INTEREST, "INTEREST_OUT", "14.6");
    lay(RuleKey.MEETING_WAY, "MEET_HYBRID", "12.6");
    services.capital().takeOver();
    lay(RuleKey.EXIT_FEE, "75", "9.4");
    lay(RuleKey.PAYOUT_INSTALMENTS, "3", "9.5");
    lay(RuleKey.PAYOUT_TERM, "4 maanden", "9.5");
    for (int number = 1; number <= cast.people.size(); number += 2) mail(cast.person(number).id());
    if (cast.people.size() < FEWEST) return;
    brings(cast.person(4).id());
    comesIn();
    goesOut(cast.leaving().id());
    new Gatherings(span, services).tell();
    new Goings(span, cast, services).tell();
  }

  private void lay(RuleKey key, String value, String article) {
    var draft =
        new RuleDraft(
            key, value, article, span.start().minusYears(3), Optional.of("Oprichtingsakte"), false);
    require(services.statutes().set(draft));
  }

  private static void require(StatuteOutcome outcome) {
    if (!(outcome instanceof StatuteOutcome.Saved))
      throw new IllegalStateException(outcome.toString());
  }

  private void mail(MemberId member) {
    var outcome =
        services
            .statutes()
            .consent(
                member,
                Consent.Purpose.E_NOTICE,
                true,
                span.start(),
                Optional.empty(),
                Optional.of("formulier"));
    if (!(outcome instanceof ConsentOutcome.Saved))
      throw new IllegalStateException(outcome.toString());
  }

  /// Somebody was asked to bring in more, and has not paid yet.
  private void brings(MemberId member) {
    var outcome =
        services
            .capital()
            .ask(
                member,
                Optional.of(Money.parse("250.00")),
                span.today().minusDays(9),
                Optional.of("verhoging, op eigen verzoek"));
    if (!(outcome instanceof CapitalOutcome.Done))
      throw new IllegalStateException(outcome.toString());
  }

  private void comesIn() {
    var applicant =
        new Applicant(
            new MemberId(new UUID(0, 0)),
            "Mila van Rijn",
            Optional.of("illustrator"),
            Optional.of("mila@example.org"),
            Optional.of("Deventer"));
    var applied =
        done(
            services
                .memberships()
                .apply(applicant, span.today().minusDays(12), Grounds.provedBy("mail")));
    var _ =
        done(
            services
                .memberships()
                .acceptRules(
                    applied.line().id(),
                    span.today().minusDays(3),
                    Grounds.provedBy("getekende pdf")));
  }

  private void goesOut(MemberId member) {
    var draft =
        new NoticeDraft(member, span.today().minusDays(6), false, Grounds.provedBy("brief"));
    var _ = done(services.memberships().giveNotice(draft));
  }

  private static MembershipOutcome.Done done(MembershipOutcome outcome) {
    if (outcome instanceof MembershipOutcome.Done done) return done;
    throw new IllegalStateException(outcome.toString());
  }
}
