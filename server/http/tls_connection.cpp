#include "server/http/serve_connection.h"
#include <QFile>
#include <boost/asio/ssl.hpp>

namespace mn::server {

using asio::ip::tcp;
using namespace Qt::StringLiterals;

namespace {

// HTTP/1.1 for who asks by ALPN (RFC 7301), and for who asks for nothing; nobody else is cut off, for they may not mean
// it.
int selectProtocol(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *in, unsigned inSize,
                   void *)
{
    static constexpr unsigned char kOurs[] = "\x08http/1.1";
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, size, kOurs, sizeof kOurs - 1, in, inSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = found;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

Result<std::shared_ptr<asio::ssl::context>> tlsContext(const QString &certificate, const QString &privateKey)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX *const handle = context->native_handle();
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(handle, "ECDHE+AESGCM:ECDHE+CHACHA20"); // of TLS 1.2; those of 1.3 are all of this kind
    SSL_CTX_set_options(handle, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_alpn_select_cb(handle, selectProtocol, nullptr);
    boost::system::error_code error;
    if (context->use_certificate_chain_file(QFile::encodeName(certificate).toStdString(), error))
        return fail(Errc::Usage, u"no certificate is in %1"_s.arg(certificate));
    if (context->use_private_key_file(QFile::encodeName(privateKey).toStdString(), asio::ssl::context::pem, error) ||
        SSL_CTX_check_private_key(handle) != 1)
        return fail(Errc::Usage, u"the private key of the certificate is not in %1"_s.arg(privateKey));
    return context;
}

asio::awaitable<void> serveTls(tcp::socket socket, Shared &shared)
{
    boost::system::error_code failed;
    ignore(socket.set_option(tcp::no_delay(true), failed));
    asio::ssl::stream<beast::tcp_stream> stream(beast::tcp_stream(std::move(socket)), *shared.tls);
    Connection connection(stream, shared); // from here on it is counted
    stream.next_layer().expires_after(shared.options.header);
    const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, kDone);
    if (error)
        co_return;
    co_await connection.run();
    stream.next_layer().expires_after(std::chrono::seconds(2));
    const auto [atEnd] = co_await stream.async_shutdown(kDone);
    static_cast<void>(atEnd);
}

} // namespace mn::server
