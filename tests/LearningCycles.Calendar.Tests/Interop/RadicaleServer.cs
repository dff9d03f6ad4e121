using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Xml.Linq;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A Radicale of its own, on this machine only, in a folder that goes with it. It is stopped however the test ends.</summary>
internal sealed class RadicaleServer : IDisposable
{
    private static readonly XNamespace CalDav = "urn:ietf:params:xml:ns:caldav";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string folder = ForeignFolder.Create("learningcycles-radicale-");

    // Radicale answers in HTTP/1.0 and closes; HttpClient would keep the connection and send the next request into it.
    private readonly HttpClient client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });
    private readonly Process process;

    internal RadicaleServer()
    {
        if (ForeignTools.WhyMissing(ForeignTools.Radicale) is { } missing)
            throw new InvalidOperationException(missing);
        var port = FreePort();
        process = new()
        {
            StartInfo = new(
                ForeignTools.Find(ForeignTools.Radicale).Program,
                [
                    "--config",
                    "",
                    "--server-hosts",
                    $"127.0.0.1:{port}",
                    "--auth-type",
                    "none",
                    "--storage-filesystem-folder",
                    folder,
                    "--logging-level",
                    "critical",
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        client.BaseAddress = new($"http://127.0.0.1:{port}/");
        // No password is looked at; the name says whose calendars these are.
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("lee:"u8));
        try
        {
            WaitUntilItAnswers();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal async Task MakeCalendar(string path) => await Send("MKCALENDAR", path, null, null);

    internal async Task Put(string path, byte[] calendar) => await Send("PUT", path, calendar, "text/calendar");

    internal async Task<byte[]> Get(string path) => await Send("GET", path, null, null);

    /// <summary>All objects of a calendar as the server tells them in one answer.</summary>
    internal async Task<IReadOnlyList<byte[]>> Report(string path)
    {
        var answer = await Send(
            "REPORT",
            path,
            """
            <?xml version="1.0" encoding="utf-8"?>
            <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
              <D:prop><D:getetag/><C:calendar-data/></D:prop>
              <C:filter><C:comp-filter name="VCALENDAR"/></C:filter>
            </C:calendar-query>
            """u8.ToArray(),
            "application/xml"
        );
        using var stream = new MemoryStream(answer);
        return
        [
            .. XDocument
                .Load(stream)
                .Descendants(CalDav + "calendar-data")
                .Select(data => Encoding.UTF8.GetBytes(data.Value)),
        ];
    }

    public void Dispose()
    {
        client.Dispose();
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<byte[]> Send(string method, string path, byte[]? content, string? type)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (content is not null)
        {
            request.Content = new ByteArrayContent(content);
            request.Content.Headers.ContentType = new(type!) { CharSet = "utf-8" };
        }
        request.Headers.Add("Depth", "1");
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode
            ? answer
            : throw new InvalidOperationException(
                $"{method} {path}: {(int)response.StatusCode} {Encoding.UTF8.GetString(answer)}\n{(content is null ? "" : Encoding.UTF8.GetString(content))}"
            );
    }

    private void WaitUntilItAnswers()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Options, "");
                using var response = client.Send(request);
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience && !process.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
