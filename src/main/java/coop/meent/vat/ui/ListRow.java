package coop.meent.vat.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.vat.SalesList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the sales list on screen: what is listed, or what is missing from it.
///
/// @param below what is missing and what to do
/// @param goods in whole euros; null for what is missing
/// @param exact to the cent
record ListRow(
    String country,
    String number,
    String client,
    String below,
    @Nullable Long goods,
    @Nullable Long services,
    Money exact,
    Optional<SalesList.Missing> missing) {

  static List<ListRow> of(SalesList list, Texts texts) {
    List<ListRow> rows = new ArrayList<>();
    for (var one : list.missing())
      rows.add(
          new ListRow(
              "",
              "",
              one.clientName().isEmpty() ? one.text() : one.clientName(),
              texts.get(
                  "vat.list.row", one.reference(), one.why().in(texts), one.why().next(texts)),
              null,
              null,
              one.amount(),
              Optional.of(one)));
    for (var one : list.listed())
      rows.add(
          new ListRow(
              one.number().country(),
              one.number().rest(),
              one.client(),
              "",
              one.goods().cents() / 100,
              one.services().cents() / 100,
              one.exactGoods().plus(one.exactServices()),
              Optional.empty()));
    return rows;
  }
}
