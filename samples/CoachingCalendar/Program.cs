using System.Text;
using LearningCycles.Samples.CoachingCalendar;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CoachingCalendarApp.Run(args, Console.Out, Console.Error);
