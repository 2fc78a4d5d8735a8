package dev.shortlist.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The program that reads scanned CVs: `tesseract` by name or path, no longer than `timeout` a file. Where it is not
/// installed, scans are refused.
@ConfigurationProperties("shortlist.ocr")
public record OcrProperties(
        @DefaultValue("tesseract") String program,
        @DefaultValue("25s") Duration timeout) {}
