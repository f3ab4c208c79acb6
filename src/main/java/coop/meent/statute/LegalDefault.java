package coop.meent.statute;

/// What the law says where statutes say nothing else.
///
/// @param value see [RuleValue#code]
/// @param article of the Dutch Civil Code, such as `BW 2:36`
public record LegalDefault(String value, String article, SourceStatus status) {}
