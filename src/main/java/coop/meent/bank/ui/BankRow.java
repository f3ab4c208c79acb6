package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.Optional;

/// A bank line as the table shows it.
///
/// @param proposal how it could be booked, while it is open and resembles something
record BankRow(BankLine line, Optional<Proposal> proposal) {

  /// Who paid or was paid; the text where the bank names nobody.
  String who() {
    var content = line.content();
    return content
        .ultimateParty()
        .or(content::counterparty)
        .or(content::counterpartyIban)
        .orElse(content.text());
  }

  String what() {
    var content = line.content();
    return content.text().isBlank()
        ? content.structuredText().or(content::endToEnd).orElse("")
        : content.text();
  }

  Optional<AccountId> account() {
    return proposal.map(Proposal::account);
  }

  /// What is proposed and why, in a few words.
  Badge state(Texts texts) {
    if (!line.isOpen()) return new Badge(Tone.NEUTRAL, texts.get("bank.state.booked"));
    return proposal
        .map(one -> new Badge(one.isCertain() ? Tone.OK : Tone.WAIT, why(texts, one)))
        .orElseGet(() -> new Badge(Tone.LOOK, texts.get("bank.state.none")));
  }

  private static String why(Texts texts, Proposal proposal) {
    return switch (proposal.reason()) {
      case Reason.ByRule(var rule) -> texts.get("bank.why.rule", rule);
      case Reason.OwnAccount _ -> texts.get("bank.why.ownAccount");
      case Reason.BookedBefore before -> texts.count("bank.why.bookedBefore", before.times());
      case Reason.SameCounterparty _ -> texts.get("bank.why.sameCounterparty");
      case Reason.SimilarText _ -> texts.get("bank.why.similarText");
    };
  }
}
