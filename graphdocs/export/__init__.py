"""What readers and their tools take along from the pages."""
