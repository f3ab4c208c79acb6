package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.xml.XmlElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An element of a file with what is asked of it noted.
record UblPart(XmlElement element, UblLeaves leaves) {

  Optional<UblPart> first(String path) {
    return element.first(path).map(found -> new UblPart(found, leaves));
  }

  List<UblPart> all(String path) {
    return element.all(path).stream().map(found -> new UblPart(found, leaves)).toList();
  }

  /// The first that is not empty.
  Optional<String> text(String... paths) {
    for (var path : paths) {
      for (var found : element.all(path)) {
        var text = leaves.text(found);
        if (!text.isEmpty()) return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  String needText(String path) {
    return text(path).orElseThrow(() -> leaves.missing(element, path));
  }

  Optional<Money> amount(String path) {
    return element.first(path).map(leaves::amount);
  }

  Money needAmount(String path) {
    return amount(path).orElseThrow(() -> leaves.missing(element, path));
  }

  Optional<BigDecimal> number(String path) {
    return element.first(path).filter(found -> !found.text().isEmpty()).map(leaves::number);
  }

  Optional<LocalDate> date(String path) {
    return element.first(path).filter(found -> !found.text().isEmpty()).map(leaves::date);
  }

  Optional<PartyId> id(String path) {
    return element
        .first(path)
        .map(found -> new PartyId(found.attribute("schemeID"), leaves.text(found)));
  }

  String place(String path) {
    return element.first(path).map(UblLeaves::place).orElseGet(() -> UblLeaves.place(element));
  }
}
