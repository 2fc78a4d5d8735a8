package dev.shortlist.reader.hostile;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Notes every attempt of this process to open an address elsewhere.
final class OutsideWatch {

    private static final Queue<String> CALLS = new ConcurrentLinkedQueue<>();

    private OutsideWatch() {}

    static void start() {
        ProxySelector.setDefault(new Proxies());
        // Files and archives are the class path itself; whether the secret file was read, its secret tells.
        URL.setURLStreamHandlerFactory(
                protocol -> protocol.startsWith("http") || protocol.equals("ftp") ? new Refusing() : null);
    }

    /// What was tried since this was last asked.
    static List<String> calls() {
        var calls = new ArrayList<String>();
        for (String call = CALLS.poll(); call != null; call = CALLS.poll()) {
            calls.add(call);
        }
        return calls;
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            CALLS.add("opened " + url);
            throw new IOException("Nothing may be opened");
        }
    }

    private static final class Proxies extends ProxySelector {

        @Override
        public List<Proxy> select(@Nullable URI uri) {
            CALLS.add("proxy asked for " + uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            CALLS.add("connection tried to " + uri);
        }
    }
}
