#include "server/http/serve_connection.h"

namespace mn::server {

using asio::ip::tcp;

asio::awaitable<void> servePlain(tcp::socket socket, Shared &shared)
{
    boost::system::error_code error;
    ignore(socket.set_option(tcp::no_delay(true), error));
    beast::tcp_stream stream(std::move(socket));
    Connection connection(stream, shared);
    co_await connection.run();
}

void refuseConnection(tcp::socket socket)
{
    constexpr quint64 kComeAgain = 5; // seconds
    const Response response = Api::problem({sync::ProblemCode::Unavailable, kComeAgain});
    const QByteArray bytes = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: " + response.type +
                             "\r\nContent-Length: " + QByteArray::number(response.body.size()) +
                             "\r\nRetry-After: " + QByteArray::number(kComeAgain) + "\r\nConnection: close\r\n\r\n" +
                             response.body;
    boost::system::error_code error;
    ignore(socket.non_blocking(true, error));
    socket.write_some(asio::buffer(bytes.constData(), size_t(bytes.size())), error);
    ignore(socket.shutdown(tcp::socket::shutdown_send, error));
}

} // namespace mn::server
