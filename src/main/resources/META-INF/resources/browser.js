/* Before everything else, and in words the oldest browser knows: what is below the floor (Chromium 114,
   Firefox 125, Safari 17, told by popovers) gets a page of its own; what is missing above it is filled in. */
(function () {
  var scripts = document.getElementsByTagName('script');
  var self = document.currentScript || scripts[scripts.length - 1];
  if (!('popover' in HTMLElement.prototype)) {
    window.location.replace(self.src.replace(/browser\.js.*$/, 'browser.html'));
    return;
  }

  // Set methods: Chromium 122, Firefox 127, Safari 17
  function each(other, act) {
    var keys = other.keys();
    for (var next = keys.next(); !next.done; next = keys.next()) {
      act(next.value);
    }
  }
  var methods = {
    union: function (other) {
      var all = new Set(this);
      each(other, function (key) { all.add(key); });
      return all;
    },
    intersection: function (other) {
      var both = new Set();
      this.forEach(function (key) { if (other.has(key)) both.add(key); });
      return both;
    },
    difference: function (other) {
      var rest = new Set();
      this.forEach(function (key) { if (!other.has(key)) rest.add(key); });
      return rest;
    },
    symmetricDifference: function (other) {
      var result = new Set(this);
      var own = this;
      each(other, function (key) { if (own.has(key)) result.delete(key); else result.add(key); });
      return result;
    },
    isSubsetOf: function (other) {
      var whole = true;
      this.forEach(function (key) { whole = whole && other.has(key); });
      return whole;
    },
    isSupersetOf: function (other) {
      var own = this;
      var whole = true;
      each(other, function (key) { whole = whole && own.has(key); });
      return whole;
    },
    isDisjointFrom: function (other) {
      var apart = true;
      this.forEach(function (key) { apart = apart && !other.has(key); });
      return apart;
    },
  };
  Object.keys(methods).forEach(function (name) {
    if (!Set.prototype[name]) {
      Object.defineProperty(Set.prototype, name, { value: methods[name], writable: true, configurable: true });
    }
  });
})();
