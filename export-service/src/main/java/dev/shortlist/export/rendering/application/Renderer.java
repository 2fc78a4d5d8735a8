package dev.shortlist.export.rendering.application;

import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.IOException;
import java.io.OutputStream;

/// Writes reports in one format. Blocking: call it off the event loop.
public interface Renderer {

    Format format();

    Rendering begin(Report report, OutputStream out) throws IOException;

    /// A file in the making. Results go in best first and are not kept longer than the format needs.
    interface Rendering {

        void add(Result result) throws IOException;

        /// Writes what comes last. Without it the file is not whole.
        void finish() throws IOException;
    }
}
