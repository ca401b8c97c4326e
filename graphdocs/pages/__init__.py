"""The pages: snippets and records -> docs."""
