package coop.meent.einvoice;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a file was not read as an invoice. Every case names the file; `place` is `line:column` and
/// the path of the element.
public sealed interface UblRefusal extends Refusal {

  /// As the user knows it.
  String file();

  record NotFound(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record AFolder(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record NotAllowed(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// The system could not read it; `reason` is the system's own word.
  record Unreadable(String file, String reason) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  record Empty(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  record NotXml(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// A PDF with no invoice for programs inside.
  record PdfWithout(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// XML of another kind; `root` is its outermost element.
  record OtherRoot(String file, String root) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, root);
    }
  }

  /// Cut off, or not well-formed from `place` on.
  record Damaged(String file, String place) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record WrongEncoding(String file, String claimed, String place) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, claimed, place);
    }
  }

  /// A document type declaration: no invoice program writes one, attackers do.
  record Doctype(String file, String place) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  /// Larger, deeper or more densely packed than any invoice; `place` may be empty.
  record TooLarge(String file, String place) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record Missing(String file, String place) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record NotANumber(String file, String place, String text) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// An amount with more than two decimals, or a number past what an invoice can mean.
  record TooManyDigits(String file, String place, String text) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }

  /// Amounts so large that they cannot be added up.
  record AmountsTooLarge(String file) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// Not a date, or one before 1900.
  record BadDate(String file, String place, String text) implements UblRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place, text);
    }
  }
}
