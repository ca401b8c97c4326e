"""Running snippets: snippets -> records."""
