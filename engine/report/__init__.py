"""Documents drawn from an assessment: one document model, written as Markdown, HTML, plain text or Word."""
