package coop.meent.receipt;

import coop.meent.base.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// Why a file is not kept as a receipt, or cannot be shown. Every case names the file.
public sealed interface ReceiptRefusal extends Refusal {

  String file();

  @Override
  default List<Object> arguments() {
    return List.of(file());
  }

  record NotFound(String file) implements ReceiptRefusal {}

  record AFolder(String file) implements ReceiptRefusal {}

  record NotAllowed(String file) implements ReceiptRefusal {}

  /// @param reason the system's own word
  record Unreadable(String file, String reason) implements ReceiptRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  record Empty(String file) implements ReceiptRefusal {}

  /// @param megabytes how large it is, with one decimal
  record TooLarge(String file, String megabytes, long most) implements ReceiptRefusal {
    static TooLarge of(String file, long size, long most) {
      var megabytes =
          BigDecimal.valueOf(size).divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.UP);
      return new TooLarge(file, megabytes.toPlainString(), most >> 20);
    }

    @Override
    public List<Object> arguments() {
      return List.of(file, megabytes, most);
    }
  }

  /// By its contents none of the kinds that are kept.
  record OtherKind(String file) implements ReceiptRefusal {}

  /// This laptop knows of it and has not got it.
  record NotHere(String file) implements ReceiptRefusal {}

  /// Its term is over, and it is kept no longer.
  record KeptNoLonger(String file) implements ReceiptRefusal {}

  /// The law wants it kept.
  ///
  /// @param until the last day of its term
  record StillKept(String file, LocalDate until) implements ReceiptRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, until);
    }
  }

  /// What lies here is not what it should be.
  record Damaged(String file) implements ReceiptRefusal {}
}
