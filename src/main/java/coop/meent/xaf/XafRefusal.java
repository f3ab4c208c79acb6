package coop.meent.xaf;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a file was not read as an audit file at all. `place` is `line:column` and the path of the
/// element.
public sealed interface XafRefusal extends Refusal {

  /// As the user knows it.
  String file();

  record NotFound(String file) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// The system could not read it; `reason` is the system's own word.
  record Unreadable(String file, String reason) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, reason);
    }
  }

  /// No XML, or XML of another kind.
  record NotAnAuditFile(String file) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file);
    }
  }

  /// Cut off, or not well-formed from `place` on.
  record Damaged(String file, String place) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record WrongEncoding(String file, String claimed, String place) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, claimed, place);
    }
  }

  /// A document type declaration: no bookkeeping program writes one, attackers do.
  record Doctype(String file, String place) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }

  record TooLarge(String file, String place) implements XafRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(file, place);
    }
  }
}
