"""Names for the cases of parametrized tests."""


def rule_id(value):
    """Return the id of a filter's rule; any other value pytest names itself."""
    return value.rule.id if hasattr(value, "rule") else None
