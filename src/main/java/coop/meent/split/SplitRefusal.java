package coop.meent.split;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why an invoice is not divided, or members' invoices are not made; in order of precedence.
public sealed interface SplitRefusal extends Refusal {

  record NoSuchInvoice(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NothingToSplit(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record AlreadySplit(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record MarginOutOfRange(String percent) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  /// Nobody has a part in it, or everybody none.
  record Nobody() implements SplitRefusal {}

  record NamedTwice(String name) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NegativeWeight(String name) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record HasLeft(String name, LocalDate lastDay, LocalDate invoice) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, lastDay, invoice);
    }
  }

  record PercentagesOff(String sum) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(sum);
    }
  }

  record AmountsOff(Money sum, Money net, Money toTeam) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(sum, net, toTeam);
    }
  }

  record NoAccount(String rgs) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }

  record NoSplit() implements SplitRefusal {}

  record NothingToBill() implements SplitRefusal {}

  /// The cooperative may not make out their invoices.
  record NoAgreement(String names, LocalDate day) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names, day);
    }
  }

  /// Their address or VAT number is not known, without which it is no invoice.
  record NoDetails(String names, LocalDate day) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names, day);
    }
  }

  /// The series of a member begins with the member number.
  record NoMemberNumber(String names) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(names);
    }
  }

  record BeforeInvoice(LocalDate day, LocalDate invoice) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day, invoice);
    }
  }

  record NoSuchBill(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record AlreadyCredited(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NoReason() implements SplitRefusal {}

  /// Only who it is of has a word on it.
  record NotYours(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record AnsweredAlready(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NothingToRelease() implements SplitRefusal {}

  record HasOwnBook(String name) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Somebody's own book is opened on their own laptop.
  record NotYourBook(String name) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record DateOutOfRange() implements SplitRefusal {}

  record NoAddress() implements SplitRefusal {}

  record BadVatNumber(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record VatNumberMissing() implements SplitRefusal {}

  record BadKvkNumber(String number) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record SilenceOutOfRange(int least, int most) implements SplitRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(least, most);
    }
  }

  record Unchanged() implements SplitRefusal {}
}
