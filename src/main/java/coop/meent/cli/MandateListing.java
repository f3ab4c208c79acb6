package coop.meent.cli;

import coop.meent.base.Id.MandateId;
import coop.meent.base.RefusedException;
import coop.meent.collect.MandateOutcome;
import coop.meent.collect.MandateRefusal;
import coop.meent.collect.MandateStanding;
import java.time.LocalDate;
import java.util.List;

/// Mandates on the command line.
final class MandateListing {

  private MandateListing() {}

  static int answer(MandateOutcome outcome, LocalDate day, Shape shape, Terminal terminal) {
    return switch (outcome) {
      case MandateOutcome.Refused(var why) -> terminal.refused(why);
      case MandateOutcome.Saved(var standing, var _) -> {
        print(List.of(standing), day, shape, terminal);
        yield Terminal.DONE;
      }
      case MandateOutcome.Identified _ -> Terminal.DONE;
    };
  }

  static void print(List<MandateStanding> all, LocalDate day, Shape shape, Terminal terminal) {
    var listing =
        new Listing(
            "reference",
            "debtor",
            "iban",
            "scheme",
            "recurrent",
            "signed",
            "lastUse",
            "lapses",
            "notice",
            "state");
    for (var one : all) {
      var mandate = one.mandate();
      listing.row(
          mandate.reference(),
          mandate.debtor().name(),
          mandate.iban(),
          mandate.scheme().name(),
          mandate.isRecurrent(),
          mandate.signed(),
          one.lastUse(),
          one.lapses(),
          mandate.noticeDays(),
          shape.isForPrograms() ? PayDeed.word(one.on(day)) : one.on(day).in(terminal.texts()));
    }
    shape.print(listing, terminal);
  }

  /// By its reference.
  static MandateId named(Services services, String reference) {
    return services
        .collecting()
        .mandates()
        .named(reference)
        .orElseThrow(() -> new RefusedException(new MandateRefusal.NoSuchMandate(reference)))
        .mandate()
        .id();
  }
}
