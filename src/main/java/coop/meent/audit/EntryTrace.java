package coop.meent.audit;

import coop.meent.base.Id;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where an entry comes from: who had a hand in it, its papers, and the bank lines that it books.
///
/// @param source the bill, invoice or payment it books, to be opened
public record EntryTrace(
    List<Hand> hands, List<BankWord> bank, List<PaperWord> papers, Optional<Id> source) {

  public static final EntryTrace NONE =
      new EntryTrace(List.of(), List.of(), List.of(), Optional.empty());

  public EntryTrace {
    hands = List.copyOf(hands);
    bank = List.copyOf(bank);
    papers = List.copyOf(papers);
  }

  /// What somebody did with what is booked; `audit.part.<PART>` in words.
  public enum Part implements Named {
    BOOKED,
    APPROVED,
    CLAIMED,
    ENTERED,
    PREPARED,
    /// It is about nobody else.
    ABOUT;

    @Override
    public String in(Texts texts) {
      return texts.get("audit.part." + name());
    }
  }

  public record Hand(MemberId who, Part part) {}

  /// A line of the bank.
  public record BankWord(LocalDate day, String words, Money amount) {}

  /// A receipt, and whether its file is at this laptop.
  public record PaperWord(String name, boolean isHere) {}

  /// What somebody did with it, the first that stands in the way of looking at it.
  public Optional<Part> part(MemberId who) {
    return hands.stream().filter(hand -> hand.who().equals(who)).map(Hand::part).findFirst();
  }
}
