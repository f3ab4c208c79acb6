package coop.meent.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands out in a text that was found, here between square brackets.
class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          noor         | Noor Kramer, noordkant   | [Noor] Kramer, [noor]dkant
          oor          | Noor Kramer              | Noor Kramer
          renee        | Renée Dubois             | [Renée] Dubois
          RENÉE        | renee                    | [renee]
          2026-00      | Factuur 2026-0042        | Factuur [2026-00]42
          no nor noor  | noor                     | [noor]
          kaart open   | Kaartje open workshop    | [Kaart]je [open] workshop
          incasso's    | Batch met incasso’s      | Batch met [incasso’s]
          incasso’s    | Batch met incasso's      | Batch met [incasso's]
          x            | €                        | €
          """)
  void marksTheBeginningsOfWords(String words, String text, String marked) {
    var out = new StringBuilder(text);
    var marks = new Marks(List.of(words.split(" "))).in(text);
    for (var mark : marks.reversed()) out.insert(mark.to(), ']').insert(mark.from(), '[');
    assertThat(out).hasToString(marked);
  }
}
