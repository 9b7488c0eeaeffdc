export function Interval(name: string): MethodDecorator {
  return (_target, _key, descriptor) => {
    console.log('measures', name);
    return descriptor;
  };
}
