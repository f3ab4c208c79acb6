package coop.meent.xaf;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;

/// Something in an audit file that is not as the standard has it. `place` is `line:column` and the
/// path of the element.
public sealed interface XafFinding extends Refusal {

  /// Whether the tax office may send the file back for it; else it is odd and no more.
  default boolean isWrong() {
    return true;
  }

  /// What is wrong with an element.
  enum Fault implements Named {
    UNKNOWN,
    MISSING,
    REPEATED,
    OUT_OF_ORDER,
    TOO_LONG,
    NOT_ALLOWED;

    @Override
    public String in(Texts texts) {
      return texts.get("xaf.fault." + name());
    }
  }

  /// The two blocks that say how much is in them.
  enum Block implements Named {
    OPENING,
    TRANSACTIONS;

    @Override
    public String in(Texts texts) {
      return texts.get("xaf.block." + name());
    }
  }

  /// What has an id.
  enum Kind implements Named {
    RELATION,
    ACCOUNT,
    RGS,
    VAT_CODE,
    TRANSACTION,
    LINE;

    @Override
    public String in(Texts texts) {
      return texts.get("xaf.kind." + name());
    }
  }

  /// A name or value that the schema does not take.
  record Element(String place, String name, Fault fault) implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(place, name, fault);
    }
  }

  /// A block says another number of lines than it has.
  record WrongCount(Block block, long stated, long counted) implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(block, stated, counted);
    }
  }

  /// Rules 0004, 0005, 0007 and 0008.
  record WrongTotal(Block block, boolean isDebit, Money stated, Money computed)
      implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(block, (Named) this::side, stated, computed);
    }

    private String side(Texts texts) {
      return texts.get(isDebit ? "xaf.debit" : "xaf.credit");
    }
  }

  /// Rules 0006 and 0009.
  record BlockOff(Block block, Money debit, Money credit) implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(block, debit, credit);
    }
  }

  /// Rule 0010.
  record TransactionOff(String place, String number, Money debit, Money credit)
      implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(place, number, debit, credit);
    }
  }

  /// Rules 0001 to 0003, and numbers that are unique within their own.
  record Twice(String place, Kind kind, String id) implements XafFinding {

    /// Many programs let accounts share a code of the reference chart, or number lines anew, and
    /// the office takes it.
    @Override
    public boolean isWrong() {
      return kind == Kind.RELATION || kind == Kind.ACCOUNT;
    }

    @Override
    public List<Object> arguments() {
      return List.of(place, kind, id);
    }
  }

  /// A line names what the file does not have.
  record Undefined(String place, Kind kind, String id) implements XafFinding {
    @Override
    public boolean isWrong() {
      return false;
    }

    @Override
    public List<Object> arguments() {
      return List.of(place, kind, id);
    }
  }

  record OutsideYear(String place, String number, LocalDate date) implements XafFinding {
    @Override
    public boolean isWrong() {
      return false;
    }

    @Override
    public List<Object> arguments() {
      return List.of(place, number, date);
    }
  }

  /// It says UTF-8 and is of an older kind, in which it was read.
  record Encoding(String claimed) implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(claimed);
    }
  }

  /// Read as the version that it looks most like.
  record OtherNamespace(String namespace, String read) implements XafFinding {
    @Override
    public List<Object> arguments() {
      return List.of(namespace, read);
    }
  }

  /// The balance sheet of the year cannot be made from the file alone.
  record NoOpening() implements XafFinding {
    @Override
    public boolean isWrong() {
      return false;
    }
  }
}
