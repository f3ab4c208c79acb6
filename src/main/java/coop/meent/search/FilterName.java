package coop.meent.search;

/// What stands before the colon of a filter. The words are texts, `search.filter.<NAME>`.
public enum FilterName {
  AMOUNT,
  FROM,
  TO,
  IN,
  MEMBER,
  CLIENT,
  ASSIGNMENT,
  ACCOUNT,
  IBAN,
  KIND
}
