using System.Diagnostics;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>A new file that knows how long the operating system took for it, so that making text and writing it are told apart.</summary>
internal sealed class TimedFile : FileStream
{
    private TimedFile(string path)
        : base(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0) { }

    /// <summary>The time in the operating system so far.</summary>
    public TimeSpan Taken { get; private set; }

    /// <summary>Opens the file.</summary>
    public static TimedFile Open(string path)
    {
        var at = Stopwatch.GetTimestamp();
        var file = new TimedFile(path);
        file.Taken = Stopwatch.GetElapsedTime(at);
        return file;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var at = Stopwatch.GetTimestamp();
        base.Write(buffer, offset, count);
        Taken += Stopwatch.GetElapsedTime(at);
    }

    protected override void Dispose(bool disposing)
    {
        var at = Stopwatch.GetTimestamp();
        base.Dispose(disposing);
        Taken += Stopwatch.GetElapsedTime(at);
    }
}
