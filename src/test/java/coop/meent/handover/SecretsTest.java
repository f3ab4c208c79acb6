package coop.meent.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a password or a key is seen; sentences, addresses and names are not.
class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: hunter2",
        "het wachtwoord is zomer2026",
        "PIN=4711",
        "log in with Tr0ub4dor&3x",
        "(Welkom01!)",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "ghp_abcdefghij0123456789",
        "AKIAIOSFODNN7EXAMPLE",
        "token=abc",
        "8f3k2m9x7q4p1z6w5v0t"
      })
  void aSecretIsSeen(String words) {
    assertThat(Secrets.isIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the safe of the team, entry CRM",
        "Het wachtwoord ligt in de kluis van het team",
        "Vraag de sleutel aan Noor, 06-12345678",
        "https://portal.example.nl/Login?Page=Abc1",
        "noor@Example2026.nl",
        "Offerte2026-0007",
        "NL20INGB0001234567",
        "Call on 2026-12-01 at 10:00!"
      })
  void plainWordsAreNot(String words) {
    assertThat(Secrets.isIn(words)).isFalse();
  }
}
