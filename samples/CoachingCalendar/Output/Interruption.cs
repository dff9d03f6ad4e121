using System.Runtime.InteropServices;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Holds back Ctrl-C and its kin while files are moved into place: the move is finished, never cut in half.</summary>
public sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] registrations;
    private volatile bool isRequested;

    /// <summary>Begins to hold back.</summary>
    public Interruption() =>
        registrations = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }.Select(
                signal =>
                    PosixSignalRegistration.Create(
                        signal,
                        context =>
                        {
                            context.Cancel = true;
                            Request();
                        }
                    )
            ),
        ];

    /// <summary>Whether somebody asked to stop.</summary>
    public bool IsRequested => isRequested;

    /// <summary>Asks to stop.</summary>
    public void Request() => isRequested = true;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }
}
