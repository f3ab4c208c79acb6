package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What genkgo/camt reads from the same files, value by value. We differ on purpose in two things:
/// their two blocks of an opening balance (OPBD and PRCD) are one value here, OPBD first; and a
/// party that holds our own account is no counterparty.
class GenkgoAgreesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v2.all-balance-types",
        "v2.five.decimals",
        "v2.minimal",
        "v2.minimal.ultimate",
        "v2.with-account-name",
        "v3",
        "v8"
      })
  void readsTheSameValues(String name) throws IOException {
    var theirs = values("genkgo-camt053." + name + ".expected.json");
    var statement =
        new StatementFile(CamtSamplesTest.sample("genkgo-camt053." + name + ".xml"))
            .read()
            .getFirst();
    var line = statement.lines().getFirst();
    var entry = "getEntries/0/";
    var record = entry + "getRecord/";
    var detail = entry + "getTransactionDetail/";

    assertThat(Optional.of(statement.iban()))
        .isEqualTo(at(theirs, record + "getAccount/getIdentification"));
    assertThat(statement.reference()).isEqualTo(at(theirs, record + "getId"));
    assertThat(statement.opening().map(money -> String.valueOf(money.cents())))
        .isEqualTo(balance(theirs, record, "opening"));
    assertThat(statement.closing().map(money -> String.valueOf(money.cents())))
        .isEqualTo(balance(theirs, record, "closing"));
    assertThat(Optional.of(String.valueOf(line.amount().cents())))
        .isEqualTo(at(theirs, entry + "getAmount/getAmount"));
    assertThat(Optional.of(statement.currency()))
        .isEqualTo(at(theirs, entry + "getAmount/getCurrency/getCode"));
    assertThat(Optional.of(line.booked().toString()))
        .isEqualTo(at(theirs, entry + "getBookingDate/0").map(date -> date.substring(0, 10)));
    assertThat(line.valued().map(Object::toString))
        .isEqualTo(at(theirs, entry + "getValueDate/0").map(date -> date.substring(0, 10)));
    assertThat(line.bankReference()).isEqualTo(at(theirs, entry + "getAccountServicerReference"));
    assertThat(line.endToEnd()).isEqualTo(at(theirs, detail + "getReference/getEndToEndId"));
    assertThat(Optional.of(line.structuredText().orElse(line.text())).filter(t -> !t.isEmpty()))
        .isEqualTo(at(theirs, detail + "getRemittanceInformation/getMessage"));
    line.counterparty().ifPresent(party -> assertThat(theirs.values()).contains(party));
    line.ultimateParty().ifPresent(party -> assertThat(theirs.values()).contains(party));
  }

  private static Optional<String> balance(Map<String, String> values, String record, String type) {
    for (int i = 0; values.containsKey(record + "getBalances/" + i + "/getType"); i++) {
      var balance = record + "getBalances/" + i + "/";
      if (type.equals(values.get(balance + "getType")))
        return at(values, balance + "getAmount/getAmount");
    }
    return Optional.empty();
  }

  private static Optional<String> at(Map<String, String> values, String path) {
    return Optional.ofNullable(values.get(path)).filter(value -> !value.isEmpty());
  }

  /// Every value by its path, null left out.
  private static Map<String, String> values(String name) throws IOException {
    var values = new TreeMap<String, String>();
    var text = Files.readString(CamtSamplesTest.sample(name));
    try (var json = new JsonFactory().createParser(text)) {
      json.nextToken();
      read(json, "", values);
    }
    return values;
  }

  private static void read(JsonParser json, String path, Map<String, String> values)
      throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          var below = path + json.currentName();
          json.nextToken();
          read(json, json.currentToken().isScalarValue() ? below : below + "/", values);
        }
      }
      case START_ARRAY -> {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++)
          read(json, json.currentToken().isScalarValue() ? path + i : path + i + "/", values);
      }
      case VALUE_NULL -> {}
      default -> values.put(path, json.getText());
    }
  }
}
