package coop.meent.einvoice;

import java.util.Optional;

/// Whom to ask about an invoice.
public record Contact(Optional<String> name, Optional<String> telephone, Optional<String> email) {

  public static final Contact NOBODY =
      new Contact(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isKnown() {
    return name.isPresent() || telephone.isPresent() || email.isPresent();
  }
}
